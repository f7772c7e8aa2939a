package vn.vinhdanh.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.classification.CampaignServiceTest.code;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.absence.AbsenceInput;
import vn.vinhdanh.classification.absence.AbsenceRow;
import vn.vinhdanh.classification.absence.AbsenceService;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.sheet.GridRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.SheetView;
import vn.vinhdanh.testing.Db;

/** Absences of a year: entered at the person, read by the rules, and people who changed units. */
class AbsenceTest {

    @ParameterizedTest
    @CsvSource({"ND_90,5,7,OTHER,GOOD,ABSENCE_NOT_CLASSIFIED", "ND_90,8,4,OTHER,GOOD,ABSENCE_AT_MOST_COMPLETED",
        "ND_90,8,4,OTHER,COMPLETED,", "ND_90,6,6,MATERNITY,GOOD,ABSENCE_TIME_WORKED", "ND_335,4,8,OTHER,GOOD,ABSENCE_TIME_WORKED",
        "ND_335,0,12,SICKNESS,GOOD,ABSENCE_NOT_CLASSIFIED"})
    void nd90Art2Clause3AndNd335Art21BearOnTheLevelOfTheSheet(RuleSet ruleSet, int worked, int absent, AbsenceFacts.Cause cause,
            RatingLevel level, String expected) {
        RowFacts row = new RowFacts(ruleSet, false, null, level, null, null, null, null, false);
        assertThat(ClassificationRules.checkAbsence(row, new AbsenceFacts(worked, absent, cause), LawTables.ABSENCE).map(Finding::code))
                .isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @Test
    void theFindingCitesTheArticle() {
        RowFacts row = new RowFacts(RuleSet.ND_335, false, null, RatingLevel.GOOD, null, null, null, null, false);
        Finding finding = ClassificationRules.checkAbsence(row, new AbsenceFacts(9, 3, AbsenceFacts.Cause.SICKNESS), LawTables.ABSENCE).orElseThrow();
        assertThat(finding.citation()).isEqualTo("Điều 21 NĐ 335/2025/NĐ-CP");
        assertThat(finding.isError()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd335Art21AnAbsenceEnteredAtThePersonShowsOnTheSheet(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long person = f.people(f.first, 2).get(0);
        long sheet = f.sheet(f.open(QuotaMode.A_LITERAL), f.first).id();
        f.rateAll(1, sheet, 0);
        f.clerk(1).run(AbsenceService.class, s -> s.save(absence(person, "2025-11-01", "2026-03-31")));
        assertThat(code(() -> f.clerk(1).run(AbsenceService.class, s -> s.save(absence(person, "2026-03-01", null))))).isEqualTo("ABSENCE_OVERLAPS");
        assertThat(code(() -> f.clerk(2).run(AbsenceService.class, s -> s.list(person)))).isEqualTo("NOT_FOUND");

        assertThat(findings(f, sheet, person)).extracting(Finding::code).containsExactly("ABSENCE_TIME_WORKED");
        assertThat(findings(f, sheet, person).get(0).args()).containsExactly(3);

        List<AbsenceRow> rows = f.clerk(1).call(AbsenceService.class, s -> s.list(person));
        f.clerk(1).run(AbsenceService.class, s -> s.cancel(rows.get(0).id(), rows.get(0).version()));
        assertThat(findings(f, sheet, person)).isEmpty();
        f.clerk(1).run(AbsenceService.class, s -> s.save(absence(person, "2025-12-01", null)));
        assertThat(findings(f, sheet, person)).extracting(Finding::code).containsExactly("ABSENCE_NOT_CLASSIFIED");
        assertThat(code(() -> f.submitAndConfirm(1, sheet))).isEqualTo("SHEET_INCOMPLETE");
    }

    /** Entered the service in the last weeks of the year: no whole month to judge. */
    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd335Art21TheTimeBeforeEnteringTheServiceIsNotWorked(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long person = f.people(f.first, 2).get(0);
        long sheet = f.sheet(f.open(QuotaMode.A_LITERAL), f.first).id();
        f.rateAll(1, sheet, 0);
        db.execute("UPDATE person SET joined_on = DATE '2026-08-01' WHERE id = " + person);
        assertThat(findings(f, sheet, person)).isEmpty();
        db.execute("UPDATE person SET joined_on = DATE '2026-12-15' WHERE id = " + person);
        assertThat(findings(f, sheet, person)).extracting(Finding::code).containsExactly("ABSENCE_NOT_CLASSIFIED");
    }

    /** What a decision writes stands in the change log of everybody, once. */
    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theRatingsOfADecisionStandInTheChangeLog(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.decide(f.confirmed(3, QuotaMode.A_LITERAL, 0));
        Object logged = f.harness.tx(em -> em.createNativeQuery("SELECT COUNT(*) FROM person_change c WHERE c.section = 'RATING' AND c.subject = '2026'"
                + " AND c.changed_by = 'director' AND (c.field <> 'level' OR c.new_value = 'GOOD')").getSingleResult());
        assertThat(((Number) logged).intValue()).isEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd335Art21WhoMovedIsClassifiedByTheNewUnit(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        List<Long> people = f.people(f.first, 2);
        f.people(f.second, 1);
        long campaign = f.open(QuotaMode.A_LITERAL);
        long from = f.sheet(campaign, f.first).id();
        long to = f.sheet(campaign, f.second).id();
        f.rateAll(1, from, 0);
        db.execute("UPDATE person SET unit_id = " + f.second + " WHERE id = " + people.get(0));
        int moved = f.director().call(CampaignService.class, s -> s.addMissingPeople(campaign));
        assertThat(moved).isEqualTo(1);
        assertThat(f.rows(from)).extracting(GridRow::personId).containsExactly(people.get(1));
        GridRow there = f.harness.as("clerk2", Role.UNIT_CLERK).call(SheetService.class, s -> s.view(to)).rows().stream()
                .filter(r -> r.personId() == people.get(0)).findFirst().orElseThrow();
        assertThat(there.score()).isNotNull();
        assertThat(there.proposedLevel()).isNull();
        int again = f.director().call(CampaignService.class, s -> s.addMissingPeople(campaign));
        assertThat(again).isZero();
    }

    private static List<Finding> findings(CampaignFixture f, long sheet, long person) {
        SheetView view = f.clerk(1).call(SheetService.class, s -> s.view(sheet));
        long row = view.rows().stream().filter(r -> r.personId() == person).findFirst().orElseThrow().id();
        return view.findings().getOrDefault(row, List.of());
    }

    private static AbsenceInput absence(long person, String from, String to) {
        AbsenceInput input = new AbsenceInput();
        input.setPersonId(person);
        input.setCause(AbsenceFacts.Cause.SICKNESS);
        input.setFrom(LocalDate.parse(from));
        input.setTo(to == null ? null : LocalDate.parse(to));
        input.setReason("Giấy ra viện");
        return input;
    }
}
