package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.testing.Refusals.refused;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.CampaignFixture;
import vn.vinhdanh.classification.QuotaMode;
import vn.vinhdanh.classification.sheet.ClassificationDecisionService;
import vn.vinhdanh.classification.sheet.DecisionInput;
import vn.vinhdanh.testing.Db;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: the decision on the levels takes its number from the one sequence of decisions of the year. */
class RatingDecisionNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd30AnnexIWithoutATypedNumberTheNextOfTheSeriesIsTaken(Db db) {
        CampaignFixture f = numbered(db);
        long campaign = f.confirmed(2, QuotaMode.A_LITERAL, 0);
        String proposed = f.director().call(ClassificationDecisionService.class, ClassificationDecisionService::nextNumber);
        assertThat(proposed).isEqualTo("15/QĐ-SNV");
        decide(f, campaign, null, false);
        assertThat(f.sheet(campaign, f.first).decisionNo()).isEqualTo("15/QĐ-SNV");
        assertThat(next(f)).as("the clerk's next decision").isEqualTo("16/QĐ-SNV");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd30AnnexIAGivenNumberIsRefusedAndAGapNeedsTheClerk(Db db) {
        CampaignFixture f = numbered(db);
        long campaign = f.confirmed(2, QuotaMode.A_LITERAL, 0);
        refused("NUMBER_GIVEN", () -> decide(f, campaign, "14/QĐ-SNV", true));
        refused("NUMBER_OUT_OF_ORDER", () -> decide(f, campaign, "345/QĐ-SNV", false));
        refused("NUMBER_OUT_OF_ORDER", () -> decide(f, campaign, "9 / QĐ-SNV", false));
        assertThat(next(f)).as("what is refused takes nothing").isEqualTo("15/QĐ-SNV");
        decide(f, campaign, "16/QĐ-SNV", true);
        assertThat(next(f)).as("a number given outside moves nothing").isEqualTo("15/QĐ-SNV");
        f.harness.tx(em -> em.createNativeQuery("UPDATE number_series SET last_no = 15").executeUpdate());
        assertThat(next(f)).as("but is never given again").isEqualTo("17/QĐ-SNV");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd30AnnexITheTypedNextNumberMovesTheSeriesAndOtherAuthoritiesKeepTheirs(Db db) {
        CampaignFixture f = numbered(db);
        long campaign = f.confirmed(2, QuotaMode.A_LITERAL, 0);
        f.harness.as("quantri", Role.ADMIN).run(SeriesService.class, s -> s.goOnWith(DocumentType.QD, 15));
        f.harness.tx(em -> em.createNativeQuery("UPDATE number_series SET last_issued_on = DATE '2026-11-21'").executeUpdate());
        refused("NUMBER_DATE_ORDER", () -> decide(f, campaign, "15/QĐ-SNV", false));
        f.harness.tx(em -> em.createNativeQuery("UPDATE number_series SET last_issued_on = DATE '2026-11-19'").executeUpdate());
        decide(f, campaign, "15/QĐ-SNV", false);
        assertThat(next(f)).isEqualTo("16/QĐ-SNV");
        assertThat(KnownNumbers.own("88/QĐ-UBND", "SNV", DocumentType.QD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whatSpeaksAgainstTheDecisionIsSaidBeforeAnybodyIsAskedForGood(Db db) {
        CampaignFixture f = numbered(db);
        long campaign = f.confirmed(2, QuotaMode.A_LITERAL, 0);
        refused("CAMPAIGN_IN_FUTURE", () -> check(f, campaign, null, DAY.plusYears(1)));
        refused("NUMBER_GIVEN", () -> check(f, campaign, "14/QĐ-SNV", DAY));
        refused("NUMBER_OUT_OF_ORDER", () -> check(f, campaign, "345/QĐ-SNV", DAY));
        refused("NUMBER_DATE_ORDER", () -> check(f, campaign, null, LocalDate.of(2026, 11, 1)));
        check(f, campaign, "15/QĐ-SNV", DAY);
        check(f, campaign, "07/QĐ-UBND", DAY);
        check(f, campaign, null, DAY);
        assertThat(next(f)).as("to ask takes nothing").isEqualTo("15/QĐ-SNV");
        assertThat(f.ratings(2026)).isZero();
        decide(f, campaign, null, false);
        refused("CAMPAIGN_CLOSED", () -> check(f, campaign, null, DAY));
    }

    private static void check(CampaignFixture f, long campaign, String number, LocalDate day) {
        DecisionInput input = CampaignFixture.decision(campaign);
        input.setDecisionNo(number);
        input.setNumberedOutside(false);
        input.setDecidedOn(day);
        f.director().run(ClassificationDecisionService.class, s -> s.check(f.seen(input)));
    }

    /** A department whose sequence of decisions stands at 14. */
    private static CampaignFixture numbered(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.data.account("quantri", Role.ADMIN, f.root);
        db.execute("INSERT INTO award (id, award_code, recipient_kind, recipient_name, achievement_year, decision_no, decided_on, source)"
                + " VALUES (1, 'GK', 'PERSON', 'Lê An', 2026, '14/QĐ-SNV', DATE '2026-11-03', 'IMPORT')");
        return f;
    }

    private static void decide(CampaignFixture f, long campaign, String number, boolean outside) {
        DecisionInput input = new DecisionInput();
        input.setCampaignId(campaign);
        input.setDecisionNo(number);
        input.setNumberedOutside(outside);
        input.setDecidedOn(DAY);
        f.director().call(ClassificationDecisionService.class, s -> s.decide(f.seen(input)));
    }

    private static String next(CampaignFixture f) {
        return f.harness.as("quantri", Role.ADMIN).call(SeriesService.class, SeriesService::thisYear).get(0).nextText();
    }
}
