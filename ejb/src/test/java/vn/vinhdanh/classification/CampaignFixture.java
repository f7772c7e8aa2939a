package vn.vinhdanh.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.campaign.CampaignInput;
import vn.vinhdanh.classification.campaign.CampaignRow;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.sheet.AssessmentInput;
import vn.vinhdanh.classification.sheet.ClassificationDecisionService;
import vn.vinhdanh.classification.sheet.DecisionInput;
import vn.vinhdanh.classification.sheet.GridRow;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** A department with two divisions, their clerks and heads, an appraiser and a director. */
public final class CampaignFixture {

    public final Harness harness;
    public final TestData data;
    public final long root;
    public final long first;
    public final long second;

    public CampaignFixture(Db db) {
        harness = new Harness(db);
        data = new TestData(db);
        root = data.root("Sở Nội vụ");
        first = data.unit("Phòng Tổ chức", root);
        second = data.unit("Phòng Thi đua", root);
        data.account("clerk1", Role.UNIT_CLERK, first);
        data.account("clerk2", Role.UNIT_CLERK, second);
        data.account("head1", Role.UNIT_HEAD, first);
        data.account("head2", Role.UNIT_HEAD, second);
        data.account("appraiser", Role.APPRAISER, root);
        data.account("registry", Role.REGISTRY_OFFICER, root);
        data.account("director", Role.DIRECTOR, root);
    }

    public List<Long> people(long unit, int count) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(data.person("Nguyễn Văn Bình " + i, unit));
        }
        return ids;
    }

    public Harness.As director() {
        return harness.as("director", Role.DIRECTOR);
    }

    public Harness.As clerk(int n) {
        return harness.as("clerk" + n, Role.UNIT_CLERK);
    }

    public Harness.As head(int n) {
        return harness.as("head" + n, Role.UNIT_HEAD);
    }

    public static CampaignInput input(QuotaMode mode) {
        CampaignInput input = new CampaignInput();
        input.setYear(2026);
        input.setPlanNo("12/KH-SNV");
        input.setOpenedOn(LocalDate.of(2026, 11, 2));
        input.setQuotaMode(mode);
        input.setQuotaPercent(new BigDecimal(20));
        return input;
    }

    public long open(QuotaMode mode) {
        return director().call(CampaignService.class, s -> s.open(input(mode)));
    }

    public CampaignRow campaign(long id) {
        return director().call(CampaignService.class, s -> s.get(id));
    }

    public SheetRow sheet(long campaign, long unit) {
        return director().call(SheetService.class, s -> s.progress(campaign)).stream().filter(s -> s.unitId() == unit).findFirst().orElseThrow();
    }

    public long sheetCampaign(long sheet) {
        return director().call(SheetService.class, s -> s.view(sheet)).sheet().campaignId();
    }

    public List<GridRow> rows(long sheet) {
        return director().call(SheetService.class, s -> s.view(sheet)).rows();
    }

    public static AssessmentInput rate(GridRow row, String score) {
        AssessmentInput input = new AssessmentInput();
        input.setId(row.id());
        input.setVersion(row.version());
        input.setScore(score == null ? null : new BigDecimal(score));
        return input;
    }

    /** Rates a whole sheet: the first so many get 95 points, the others 80. */
    public void rateAll(int n, long sheet, int excellent) {
        List<GridRow> rows = rows(sheet);
        List<AssessmentInput> inputs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            inputs.add(rate(rows.get(i), i < excellent ? "95" : "80"));
        }
        clerk(n).run(SheetService.class, s -> s.save(sheet, inputs));
    }

    public void submitAndConfirm(int n, long sheet) {
        clerk(n).run(SheetService.class, s -> s.submit(sheet, s.view(sheet).sheet().version()));
        head(n).run(SheetService.class, s -> s.confirm(sheet, s.view(sheet).sheet().version()));
    }

    /** A campaign whose sheet of the first division, with so many people and so many EXCELLENT, waits for the decision. */
    public long confirmed(int people, QuotaMode mode, int excellent) {
        people(first, people);
        long campaign = open(mode);
        long sheet = sheet(campaign, first).id();
        rateAll(1, sheet, excellent);
        submitAndConfirm(1, sheet);
        return campaign;
    }

    public int decide(long campaign) {
        DecisionInput input = seen(decision(campaign));
        return director().call(ClassificationDecisionService.class, s -> s.decide(input));
    }

    /** The decision of a director who lets every unit without a level stay so. */
    public DecisionInput seen(DecisionInput input) {
        List<?> sheets = harness.tx(em -> em.createNativeQuery("SELECT id FROM unit_sheet WHERE campaign_id = ?1 AND unit_level IS NULL")
                .setParameter(1, input.getCampaignId()).getResultList());
        sheets.forEach(id -> input.getUnratedSheets().add(((Number) id).longValue()));
        return input;
    }

    public static DecisionInput decision(long campaign) {
        DecisionInput input = new DecisionInput();
        input.setCampaignId(campaign);
        input.setDecisionNo("345/QĐ-SNV");
        input.setNumberedOutside(true);
        input.setDecidedOn(LocalDate.of(2026, 11, 20));
        return input;
    }

    public long ratings(int year) {
        return harness.tx(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM rating WHERE assessment_year = ?1").setParameter(1, year)
                .getSingleResult()).longValue());
    }
}
