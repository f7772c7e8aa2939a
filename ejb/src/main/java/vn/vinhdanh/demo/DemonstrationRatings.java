package vn.vinhdanh.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.campaign.CampaignInput;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.campaign.HeldCampaignService;
import vn.vinhdanh.classification.sheet.AssessmentInput;
import vn.vinhdanh.classification.sheet.GridRow;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.SheetView;
import vn.vinhdanh.shared.ActingFor;

/** A classification 2025 that is closed, and one of 2026 that is running: the first unit has handed in its sheet, the second has not begun, all others are done. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationRatings {

    private static final int CLOSED_YEAR = 2025;
    private static final int RUNNING_YEAR = 2026;
    private static final int FIRST_CONFIRMED = 3;
    /** One of the staff is proposed as excellent where so many are rated together: below the cap in every reading. */
    private static final int ENOUGH = 7;

    @EJB
    private CampaignService campaigns;
    @EJB
    private HeldCampaignService held;
    @EJB
    private SheetService sheets;
    @Inject
    private Clock clock;

    /** Adds both years unless there is a campaign already; with the first two units done a visitor can finish the year. */
    public void ratings(int units) {
        if (!Staff.THAMDINH.get(campaigns::list).isEmpty()) {
            return;
        }
        Staff.HOSO.does(() -> held.record(input(CLOSED_YEAR, "85/KH-SNV", LocalDate.of(CLOSED_YEAR, 11, 3)), "512/QĐ-SNV",
                LocalDate.of(CLOSED_YEAR, 12, 12), LocalDate.of(CLOSED_YEAR, 12, 20)));
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = LocalDate.of(RUNNING_YEAR, 11, 2);
        long running = Staff.THAMDINH.get(() -> campaigns.open(input(RUNNING_YEAR, "97/KH-SNV", opened.isAfter(today) ? today : opened)));
        handIn(running, 1);
        for (int n = FIRST_CONFIRMED; n <= units; n++) {
            handIn(running, n).ifPresent(this::confirm);
        }
    }

    private record HandedIn(int unit, long sheet) {
    }

    private Optional<HandedIn> handIn(long campaign, int unit) {
        ActingFor clerk = new ActingFor("chuyenvien" + unit, Set.of(Role.UNIT_CLERK.name()));
        List<SheetRow> own = clerk.call(() -> sheets.progress(campaign));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        long sheet = own.get(0).id();
        SheetView view = clerk.call(() -> sheets.view(sheet));
        run(clerk, () -> sheets.save(sheet, proposals(view.rows())));
        SheetView rated = clerk.call(() -> sheets.view(sheet));
        if (rated.hasErrors()) {
            return Optional.empty();
        }
        run(clerk, () -> sheets.submit(sheet, rated.sheet().version()));
        return Optional.of(new HandedIn(unit, sheet));
    }

    private void confirm(HandedIn done) {
        ActingFor head = new ActingFor("truongphong" + done.unit(), Set.of(Role.UNIT_HEAD.name()));
        long version = head.call(() -> sheets.view(done.sheet())).sheet().version();
        run(head, () -> sheets.confirm(done.sheet(), version));
    }

    private static void run(ActingFor who, Runnable work) {
        who.call(() -> {
            work.run();
            return null;
        });
    }

    private CampaignInput input(int year, String planNo, LocalDate openedOn) {
        CampaignInput input = Staff.THAMDINH.get(campaigns::draft);
        input.setYear(year);
        input.setPlanNo(planNo);
        input.setOpenedOn(openedOn);
        return input;
    }

    private static List<AssessmentInput> proposals(List<GridRow> rows) {
        GridRow best = rows.stream().filter(r -> r.lastYear() == RatingLevel.EXCELLENT && !r.leader()
                && rows.stream().filter(o -> !o.leader() && o.personType() == r.personType()).count() >= ENOUGH).findFirst().orElse(null);
        List<AssessmentInput> inputs = new ArrayList<>();
        for (int n = 0; n < rows.size(); n++) {
            GridRow row = rows.get(n);
            AssessmentInput input = new AssessmentInput();
            input.setId(row.id());
            input.setVersion(row.version());
            input.setScore(BigDecimal.valueOf(row == best ? 92 : 74 + n % 12));
            inputs.add(input);
        }
        return inputs;
    }
}
