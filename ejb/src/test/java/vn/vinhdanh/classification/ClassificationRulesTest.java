package vn.vinhdanh.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.classification.RatingLevel.COMPLETED;
import static vn.vinhdanh.classification.RatingLevel.EXCELLENT;
import static vn.vinhdanh.classification.RatingLevel.GOOD;
import static vn.vinhdanh.classification.RatingLevel.NOT_CLASSIFIED;
import static vn.vinhdanh.classification.RatingLevel.NOT_COMPLETED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassificationRulesTest {

    private final ClassificationRules rules = new ClassificationRules(LawTables.FROM_2026);

    @ParameterizedTest(name = "NĐ 335 Điều 20: {0} points is {1}")
    @CsvSource({"100,EXCELLENT", "90,EXCELLENT", "89.99,GOOD", "70,GOOD", "69.99,COMPLETED", "50,COMPLETED", "49.99,NOT_COMPLETED", "0,NOT_COMPLETED"})
    void nd335Art20Bands(BigDecimal score, RatingLevel level) {
        assertThat(rules.band(score)).isEqualTo(level);
    }

    @ParameterizedTest(name = "NĐ 335 Điều 20: {0} is the lowest level whatever the score")
    @EnumSource(KnockOut.class)
    void nd335Art20KnockOuts(KnockOut ground) {
        assertThat(rules.proposal(new BigDecimal(97), ground, null, false)).contains(NOT_COMPLETED);
        assertThat(rules.check(row(RuleSet.ND_335, true, "97", EXCELLENT, ground), false)).extracting(Finding::code).contains("KNOCK_OUT_LEVEL");
        assertThat(rules.check(row(RuleSet.ND_335, true, "97", NOT_COMPLETED, ground), false)).isEmpty();
    }

    @Test
    void nd335Art20UnitCorruptionConcernsLeadersOnly() {
        assertThat(rules.check(row(RuleSet.ND_335, false, "80", NOT_COMPLETED, KnockOut.UNIT_CORRUPTION), false)).extracting(Finding::code)
                .containsExactly("KNOCK_OUT_LEADERS_ONLY");
    }

    @Test
    void nd335Art20NoLevelAboveTheBandAndNoneBelowWithoutReason() {
        assertThat(codes(row(RuleSet.ND_335, false, "89.5", EXCELLENT, null))).containsExactly("LEVEL_ABOVE_BAND");
        assertThat(codes(row(RuleSet.ND_335, false, "85", COMPLETED, null))).containsExactly("LEVEL_BELOW_BAND");
        assertThat(codes(noted(row(RuleSet.ND_335, false, "85", COMPLETED, null)))).isEmpty();
        assertThat(codes(row(RuleSet.ND_335, false, "93", GOOD, null))).as("trimmed by the cap").isEmpty();
        assertThat(codes(row(RuleSet.ND_335, false, "100.5", EXCELLENT, null))).containsExactly("SCORE_RANGE");
    }

    @Test
    void nd335Art12ScoreIsExpectedWhereTheTextHasAScale() {
        assertThat(codes(row(RuleSet.ND_335, false, null, GOOD, null))).containsExactly("SCORE_MISSING");
        assertThat(rules.check(row(RuleSet.ND_335, false, null, GOOD, null), false)).noneMatch(Finding::isError);
        assertThat(codes(row(RuleSet.ND_233, false, null, GOOD, null))).as("a unit with its own scale maps to the four levels").isEmpty();
        assertThat(codes(row(RuleSet.ND_335, false, null, null, null))).containsExactly("LEVEL_MISSING");
    }

    @Test
    void nd233Art12Clause7HeadNotAboveUnitIsAParameter() {
        RowFacts head = new RowFacts(RuleSet.ND_233, true, new BigDecimal(95), EXCELLENT, null, null, null, GOOD, false);
        assertThat(rules.check(head, true)).extracting(Finding::code).containsExactly("HEAD_ABOVE_UNIT");
        assertThat(rules.check(head, false)).isEmpty();
        assertThat(rules.proposal(new BigDecimal(95), null, GOOD, true)).contains(GOOD);
        assertThat(rules.proposal(new BigDecimal(95), null, GOOD, false)).contains(EXCELLENT);
        assertThat(ClassificationRules.headLevel(EXCELLENT, null)).isEqualTo(EXCELLENT);
    }

    @ParameterizedTest(name = "section 2: {0} for the period ending {1} follows {2}")
    @CsvSource({"CADRE,2025-12-31,ND_90", "CADRE,2026-12-31,PARTY_366", "CIVIL_SERVANT,2025-12-31,ND_90", "CIVIL_SERVANT,2026-06-30,ND_335",
        "CIVIL_SERVANT,2026-12-31,ND_335", "PUBLIC_EMPLOYEE,2025-12-31,ND_90", "PUBLIC_EMPLOYEE,2026-06-30,ND_90",
        "PUBLIC_EMPLOYEE,2026-12-31,ND_233", "WORKER,2025-12-31,LOCAL", "WORKER,2026-12-31,LOCAL", "ADMIN_AGENCY,2025-12-31,LOCAL",
        "ADMIN_AGENCY,2026-12-31,ND_335", "SERVICE_UNIT,2026-06-30,LOCAL", "SERVICE_UNIT,2026-12-31,ND_233"})
    void ruleSetByKindAndPeriod(AssessmentSubject subject, LocalDate periodEnd, RuleSet expected) {
        assertThat(ClassificationRules.ruleSet(LawTables.ruleSets(), subject, periodEnd)).contains(expected);
    }

    @ParameterizedTest(name = "NĐ 90 Điều 2.3: worked {0}, absent {1} ({2}): {3}")
    @CsvSource({"5,7,OTHER,NOT_CLASSIFIED", "9,3,OTHER,AT_MOST_COMPLETED", "7,5,OTHER,AT_MOST_COMPLETED", "6,6,OTHER,NONE", "10,2,OTHER,NONE",
        "5,7,MATERNITY,TIME_WORKED", "8,4,SICKNESS,TIME_WORKED", "5,7,SICKNESS,TIME_WORKED", "10,2,SICKNESS,NONE", "0,12,MATERNITY,NOT_CLASSIFIED"})
    void nd90Art2Clause3AbsenceMatrix(int worked, int absent, AbsenceFacts.Cause cause, AbsenceEffect effect) {
        assertThat(ClassificationRules.absence(RuleSet.ND_90, new AbsenceFacts(worked, absent, cause), LawTables.ABSENCE)).isEqualTo(effect);
    }

    @Test
    void nd335Art21AbsentPeopleAreClassifiedOnTheTimeWorked() {
        assertThat(ClassificationRules.absence(RuleSet.ND_335, new AbsenceFacts(4, 8, AbsenceFacts.Cause.OTHER), LawTables.ABSENCE)).isEqualTo(AbsenceEffect.TIME_WORKED);
        assertThat(ClassificationRules.absence(RuleSet.ND_335, new AbsenceFacts(12, 0, AbsenceFacts.Cause.OTHER), LawTables.ABSENCE)).isEqualTo(AbsenceEffect.NONE);
        assertThat(AbsenceEffect.AT_MOST_COMPLETED.apply(EXCELLENT)).isEqualTo(COMPLETED);
        assertThat(AbsenceEffect.AT_MOST_COMPLETED.apply(NOT_COMPLETED)).isEqualTo(NOT_COMPLETED);
        assertThat(AbsenceEffect.NOT_CLASSIFIED.apply(GOOD)).isEqualTo(NOT_CLASSIFIED);
    }

    @Test
    void dn11127DisciplineCountsInTheYearOfTheDecisionAndOnlyOnce() {
        LocalDate decided = LocalDate.of(2026, 3, 2);
        assertThat(ClassificationRules.disciplineCounts(decided, null, 2026)).isTrue();
        assertThat(ClassificationRules.disciplineCounts(decided, null, 2025)).isFalse();
        assertThat(ClassificationRules.disciplineCounts(decided, 2025, 2026)).as("Party discipline for the act counted a year before").isFalse();
        assertThat(rules.check(new RowFacts(RuleSet.ND_335, false, new BigDecimal(80), GOOD, null, null, null, null, true), false))
                .extracting(Finding::code).containsExactly("DISCIPLINE_RECORDED");
    }

    @Test
    void notClassifiedNeedsAReasonAndNoLevel() {
        RowFacts other = new RowFacts(RuleSet.ND_335, false, null, null, null, NotClassifiedReason.OTHER, " ", null, false);
        assertThat(codes(other)).containsExactly("NOTE_MISSING");
        assertThat(codes(noted(other))).isEmpty();
        RowFacts both = new RowFacts(RuleSet.ND_335, false, null, GOOD, null, NotClassifiedReason.MOVED, null, null, false);
        assertThat(codes(both)).containsExactly("LEVEL_AND_REASON");
        assertThat(NotClassifiedReason.UPPER_AUTHORITY.isRecorded()).as("the authority above decides, nothing is recorded here").isFalse();
    }

    private List<String> codes(RowFacts facts) {
        return rules.check(facts, false).stream().map(Finding::code).toList();
    }

    private static RowFacts row(RuleSet ruleSet, boolean leader, String score, RatingLevel level, KnockOut knockOut) {
        return new RowFacts(ruleSet, leader, score == null ? null : new BigDecimal(score), level, knockOut, null, null, null, false);
    }

    private static RowFacts noted(RowFacts r) {
        return new RowFacts(r.ruleSet(), r.leader(), r.score(), r.level(), r.knockOut(), r.notClassified(), "có lý do", r.unitLevel(), r.disciplinedInYear());
    }
}
