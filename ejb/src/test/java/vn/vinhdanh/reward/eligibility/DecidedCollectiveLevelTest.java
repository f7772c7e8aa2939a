package vn.vinhdanh.reward.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.CampaignFixture;
import vn.vinhdanh.classification.QuotaMode;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.UnitLevelRow;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.UnitLevelInput;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Law 06/2022 Điều 28: the level of a collective is the one the classification of the year decided, not one typed a second time. */
class DecidedCollectiveLevelTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 22);

    /** A campaign in which the director set the level of the first division; not decided yet. */
    private static CampaignFixture rated(Db db, RatingLevel level) {
        CampaignFixture f = new CampaignFixture(db);
        long campaign = f.confirmed(2, QuotaMode.A_LITERAL, 0);
        long sheet = f.sheet(campaign, f.first).id();
        f.director().run(SheetService.class, s -> s.rateUnit(sheet, s.view(sheet).sheet().version(), level));
        return f;
    }

    private static void decide(CampaignFixture f) {
        assertThat(f.decide(campaign(f))).isEqualTo(2);
    }

    private static long campaign(CampaignFixture f) {
        return f.harness.tx(em -> ((Number) em.createNativeQuery("SELECT id FROM campaign").getSingleResult()).longValue());
    }

    private static Reason level(CampaignFixture f, String award) {
        EligibilityQuery query = new EligibilityQuery(award, 2026, ACCEPTED, RecipientKind.COLLECTIVE, null, GkReason.MOVEMENT);
        List<EligibilityRow> rows = f.director().call(EligibilityService.class, s -> s.judge(query, List.of(f.first)));
        return rows.get(0).reasons().stream().filter(r -> r.rule() == RuleCode.COLLECTIVE_LEVEL).findFirst().orElseThrow();
    }

    private static Harness.As appraiser(CampaignFixture f) {
        return f.harness.as("appraiser", Role.APPRAISER);
    }

    private static CollectiveLevelInput entered(CampaignFixture f, RatingLevel level) {
        CollectiveLevelInput input = new CollectiveLevelInput();
        input.setUnitId(f.first);
        input.setYear(2026);
        input.setLevel(level);
        input.setDocumentNo("7/TB-ĐU");
        return input;
    }

    @ParameterizedTest(name = "Điều 28: the decided level opens TTLĐTT with the number of the decision as evidence, {0}")
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void dieu28DecidedLevelCounts(Db db) {
        CampaignFixture f = rated(db, RatingLevel.GOOD);
        assertThat(level(f, "TTLDTT").result()).as("not decided yet").isEqualTo(ReasonResult.UNDETERMINED);
        decide(f);
        for (String award : List.of("TTLDTT", "GK")) {
            Reason reason = level(f, award);
            assertThat(reason.result()).as(award).isEqualTo(ReasonResult.PASS);
            assertThat(reason.evidence()).containsExactly(Evidence.of("collectiveLevel", 2026, RatingLevel.GOOD, "345/QĐ-SNV"));
        }
        CollectiveLevelRow known = appraiser(f).call(EligibilityFactService.class, s -> s.level(f.first, 2026));
        assertThat(known.decided().level()).isEqualTo(RatingLevel.GOOD);
        assertThat(known.entered()).isNull();
        assertThatThrownBy(() -> appraiser(f).run(EligibilityFactService.class, s -> s.saveLevel(entered(f, RatingLevel.EXCELLENT))))
                .as("what is decided is not typed again")
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("COLLECTIVE_LEVEL_DECIDED"));
    }

    @ParameterizedTest(name = "Điều 28: a level entered before gives way to the decided one, and the reason says so, {0}")
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void dieu28EnteredLevelGivesWay(Db db) {
        CampaignFixture f = rated(db, RatingLevel.COMPLETED);
        appraiser(f).run(EligibilityFactService.class, s -> s.saveLevel(entered(f, RatingLevel.EXCELLENT)));
        assertThat(level(f, "TTLDTT").result()).isEqualTo(ReasonResult.PASS);
        decide(f);
        Reason reason = level(f, "TTLDTT");
        assertThat(reason.result()).isEqualTo(ReasonResult.FAIL);
        assertThat(reason.evidence()).containsExactly(Evidence.of("collectiveLevel", 2026, RatingLevel.COMPLETED, "345/QĐ-SNV"),
                Evidence.of("collectiveLevelSetAside", RatingLevel.EXCELLENT, "7/TB-ĐU"));
        assertThat(appraiser(f).call(EligibilityFactService.class, s -> s.level(f.first, 2026)).isContradicting()).isTrue();
        db.execute("UPDATE unit_sheet SET status = 'RETURNED'");
        assertThat(level(f, "TTLDTT").evidence()).as("a decision taken back takes its level with it")
                .containsExactly(Evidence.of("collectiveLevel", 2026, RatingLevel.EXCELLENT, "7/TB-ĐU"));
    }

    @ParameterizedTest(name = "Điều 28: a level completed after the decision counts with its own document, {0}")
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void dieu28CompletedLevelCounts(Db db) {
        CampaignFixture f = rated(db, null);
        decide(f);
        assertThat(level(f, "TTLDTT").result()).isEqualTo(ReasonResult.UNDETERMINED);
        UnitLevelInput input = new UnitLevelInput();
        input.setLevel(RatingLevel.EXCELLENT);
        input.setDocumentNo("350/QĐ-SNV");
        input.setDecidedOn(ACCEPTED);
        input.setReason("Họp muộn");
        SheetRow sheet = f.sheet(campaign(f), f.first);
        input.setSheetId(sheet.id());
        input.setVersion(sheet.version());
        f.director().run(SheetService.class, s -> s.completeUnitLevel(input));
        assertThat(level(f, "TTLDTT").evidence()).containsExactly(Evidence.of("collectiveLevel", 2026, RatingLevel.EXCELLENT, "350/QĐ-SNV"));
        CollectiveLevelRow known = appraiser(f).call(EligibilityFactService.class, s -> s.level(f.first, 2026));
        assertThat(known.decided()).isEqualTo(new UnitLevelRow(RatingLevel.EXCELLENT, "350/QĐ-SNV", ACCEPTED));
    }
}
