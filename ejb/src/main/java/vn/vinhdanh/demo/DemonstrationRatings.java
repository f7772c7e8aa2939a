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

/** A classification 2025 that is closed, and one of 2026 that is running: the first unit has handed in its sheet. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationRatings {

    private static final int CLOSED_YEAR = 2025;
    private static final int RUNNING_YEAR = 2026;
    /** One in so many of a sheet is proposed as excellent, well below every reading of the cap. */
    private static final int ONE_IN = 7;

    @EJB
    private CampaignService campaigns;
    @EJB
    private HeldCampaignService held;
    @EJB
    private SheetService sheets;
    @Inject
    private Clock clock;

    /** Adds both years unless there is a campaign already. */
    public void ratings() {
        if (!Staff.THAMDINH.get(campaigns::list).isEmpty()) {
            return;
        }
        Staff.HOSO.does(() -> held.record(input(CLOSED_YEAR, "85/KH-SNV", LocalDate.of(CLOSED_YEAR, 11, 3)), "512/QĐ-SNV",
                LocalDate.of(CLOSED_YEAR, 12, 12), LocalDate.of(CLOSED_YEAR, 12, 20)));
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = LocalDate.of(RUNNING_YEAR, 11, 2);
        long running = Staff.THAMDINH.get(() -> campaigns.open(input(RUNNING_YEAR, "97/KH-SNV", opened.isAfter(today) ? today : opened)));
        SheetRow first = Staff.CHUYENVIEN1.get(() -> sheets.progress(running)).get(0);
        SheetView view = Staff.CHUYENVIEN1.get(() -> sheets.view(first.id()));
        Staff.CHUYENVIEN1.does(() -> sheets.save(first.id(), proposals(view.rows())));
        long version = Staff.CHUYENVIEN1.get(() -> sheets.view(first.id())).sheet().version();
        Staff.CHUYENVIEN1.does(() -> sheets.submit(first.id(), version));
    }

    private CampaignInput input(int year, String planNo, LocalDate openedOn) {
        CampaignInput input = Staff.THAMDINH.get(campaigns::draft);
        input.setYear(year);
        input.setPlanNo(planNo);
        input.setOpenedOn(openedOn);
        return input;
    }

    private static List<AssessmentInput> proposals(List<GridRow> rows) {
        List<AssessmentInput> inputs = new ArrayList<>();
        for (int n = 0; n < rows.size(); n++) {
            GridRow row = rows.get(n);
            boolean excellent = n % ONE_IN == 0 && row.lastYear() == RatingLevel.EXCELLENT;
            AssessmentInput input = new AssessmentInput();
            input.setId(row.id());
            input.setVersion(row.version());
            input.setScore(BigDecimal.valueOf(excellent ? 92 : 74 + n % 12));
            inputs.add(input);
        }
        return inputs;
    }
}
