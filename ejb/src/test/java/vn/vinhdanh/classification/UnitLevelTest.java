package vn.vinhdanh.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.classification.CampaignServiceTest.code;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.classification.sheet.ClassificationDecisionService;
import vn.vinhdanh.classification.sheet.DecisionView;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.UnitLevelInput;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.testing.Db;

/** Collectives are rated every year before 15/12 (NĐ 335/2025): who has no level is named, and the decided level stays readable. */
class UnitLevelTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd335UnitsWithoutALevelAreNamedBeforeTheDecision(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 1);
        f.people(f.second, 1);
        long id = f.open(QuotaMode.A_LITERAL);
        confirm(f, 1, f.sheet(id, f.first).id());
        assertThat(view(f, id).withoutUnitLevel()).as("no decision covers the agency yet").isEmpty();
        confirm(f, 2, f.sheet(id, f.second).id());
        rate(f, f.sheet(id, f.first), RatingLevel.GOOD);
        assertThat(view(f, id).withoutUnitLevel()).extracting(SheetRow::unitName).containsExactly("Phòng Thi đua");
        assertThatThrownBy(() -> f.director().call(ClassificationDecisionService.class, s -> s.decide(CampaignFixture.decision(id))))
                .as("whoever decides says that the unit stays without a level").isInstanceOfSatisfying(BusinessException.class, e -> {
                    assertThat(e.code()).isEqualTo("UNITS_UNRATED");
                    assertThat(e.args()).containsExactly("1", "Phòng Thi đua");
                });
        assertThat(f.ratings(2026)).isZero();
        f.decide(id);
        assertThat(f.sheet(id, f.first)).matches(s -> s.unitLevel() == RatingLevel.GOOD && !s.isUnitUnrated());
        assertThat(f.sheet(id, f.second).isUnitUnrated()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aMissingLevelIsCompletedOnceWithDocumentDayAndReason(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long id = f.confirmed(2, QuotaMode.A_LITERAL, 0);
        assertThat(code(() -> complete(f, f.sheet(id, f.first), LocalDate.of(2026, 11, 22)))).as("before the decision it is rated on the sheet")
                .isEqualTo("SHEET_STATE");
        f.decide(id);
        assertThat(code(() -> complete(f, f.sheet(id, f.first), LocalDate.of(2026, 11, 23)))).as("tomorrow").isEqualTo("RATING_DATE");
        assertThat(code(() -> rate(f, f.sheet(id, f.first), RatingLevel.GOOD))).isEqualTo("SHEET_STATE");
        complete(f, f.sheet(id, f.first), LocalDate.of(2026, 11, 22));
        assertThat(f.sheet(id, f.first)).matches(s -> s.unitLevel() == RatingLevel.GOOD && "350/QĐ-SNV".equals(s.unitLevelNo())
                && s.unitLevelOn().equals(LocalDate.of(2026, 11, 22)) && "Họp muộn".equals(s.unitLevelReason()) && "345/QĐ-SNV".equals(s.decisionNo()));
        assertThat(code(() -> complete(f, f.sheet(id, f.first), LocalDate.of(2026, 11, 22)))).isEqualTo("UNIT_LEVEL_DECIDED");
        List<?> trail = f.harness.tx(em -> em.createNativeQuery("SELECT detail FROM audit_event WHERE action = 'SHEET_UNIT_LEVEL_COMPLETED'").getResultList());
        assertThat(trail.toString()).contains("350/QĐ-SNV: Họp muộn");
    }

    private static DecisionView view(CampaignFixture f, long campaign) {
        return f.director().call(ClassificationDecisionService.class, s -> s.view(campaign));
    }

    private static void confirm(CampaignFixture f, int n, long sheet) {
        f.rateAll(n, sheet, 0);
        f.submitAndConfirm(n, sheet);
    }

    private static void rate(CampaignFixture f, SheetRow sheet, RatingLevel level) {
        f.director().run(SheetService.class, s -> s.rateUnit(sheet.id(), sheet.version(), level));
    }

    private static void complete(CampaignFixture f, SheetRow sheet, LocalDate day) {
        UnitLevelInput input = new UnitLevelInput();
        input.setSheetId(sheet.id());
        input.setVersion(sheet.version());
        input.setLevel(RatingLevel.GOOD);
        input.setDocumentNo("350/QĐ-SNV");
        input.setDecidedOn(day);
        input.setReason("Họp muộn");
        f.director().run(SheetService.class, s -> s.completeUnitLevel(input));
    }
}
