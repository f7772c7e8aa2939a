package vn.vinhdanh.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.classification.QuotaMode.A_LITERAL;
import static vn.vinhdanh.classification.QuotaMode.B_INCLUSIVE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaRulesTest {

    private static final BigDecimal TWENTY = new BigDecimal(20);
    private static final BigDecimal TWENTY_FIVE = new BigDecimal(25);

    @ParameterizedTest(name = "NĐ 335 cap of {0} % on {1} people all GOOD or better: {2} literally, {3} inclusively")
    @CsvSource({"20,30,5,6", "25,30,6,7", "20,4,0,0", "25,4,0,1", "20,5,0,1", "20,6,1,1", "20,10,1,2", "20,0,0,0", "20,2000,333,400"})
    void nd335CapInBothReadings(BigDecimal percent, int people, int literal, int inclusive) {
        assertThat(A_LITERAL.maximum(percent, people)).isEqualTo(literal);
        assertThat(B_INCLUSIVE.maximum(percent, people)).isEqualTo(inclusive);
    }

    @Test
    void s4TwoOfTenViolatesTheLiteralReadingAndKeepsTheInclusiveOne() {
        QuotaMeter meter = new QuotaMeter(group("LEADER"), 10, 2, 8, TWENTY, A_LITERAL, null);
        assertThat(meter.capLiteral()).isEqualTo(1);
        assertThat(meter.capInclusive()).isEqualTo(2);
        assertThat(meter.isLiteralKept()).isFalse();
        assertThat(meter.isInclusiveKept()).isTrue();
        assertThat(meter.isBlocking()).isTrue();
        assertThat(new QuotaMeter(group("LEADER"), 10, 2, 8, TWENTY, B_INCLUSIVE, null).isBlocking()).isFalse();
    }

    @Test
    void groupOfFourLeavesNobodyUntilTheAuthorityRecordsAnException() {
        QuotaMeter four = new QuotaMeter(group("LEADER"), 4, 1, 3, TWENTY, A_LITERAL, null);
        assertThat(four.isTooSmall()).isTrue();
        assertThat(four.isBlocking()).isTrue();
        assertThat(new QuotaMeter(group("LEADER"), 4, 1, 3, TWENTY, A_LITERAL, 1).isBlocking()).isFalse();
        assertThat(new QuotaMeter(group("LEADER"), 4, 1, 3, TWENTY_FIVE, B_INCLUSIVE, null).isBlocking()).as("1 at 25 % inclusively").isFalse();
        assertThat(new QuotaMeter(group("LEADER"), 4, 2, 2, TWENTY, A_LITERAL, 1).isBlocking()).as("the exception allows one only").isTrue();
    }

    @Test
    void onlyACapThatWasCountedCallsForALook() {
        assertThat(new QuotaMeter(group("LEADER"), 12, 0, 0, TWENTY, A_LITERAL, null).isIdle()).as("nobody has a level").isTrue();
        assertThat(new QuotaMeter(group("LEADER"), 4, 0, 3, TWENTY, A_LITERAL, null).isIdle()).as("too small, nobody is proposed").isTrue();
        assertThat(new QuotaMeter(group("LEADER"), 4, 1, 0, TWENTY, A_LITERAL, null).isIdle()).as("too small, one is proposed").isFalse();
        assertThat(new QuotaMeter(group("LEADER"), 12, 0, 9, TWENTY, A_LITERAL, null).isIdle()).isFalse();
    }

    @Test
    void aSmallGroupIsNamedBeforeAnybodyHasALevel() {
        List<QuotaMeter> meters = QuotaRules.meters(List.of(new QuotaRules.Count(group("LEADER"), null, 4), new QuotaRules.Count(group("STAFF"), null, 18)),
                A_LITERAL, TWENTY, Map.of());
        assertThat(meters).filteredOn(m -> m.group().equals(group("LEADER"))).allMatch(QuotaMeter::isTooSmall);
        assertThat(meters).filteredOn(m -> !m.group().equals(group("LEADER"))).hasSize(2).noneMatch(QuotaMeter::isTooSmall);
    }

    @Test
    void countedPerAgencyPerGroupAndEachPersonnelTypeByItself() {
        QuotaGroup staff = group("STAFF");
        QuotaGroup leaders = group("LEADER");
        QuotaGroup employees = new QuotaGroup(1, AssessmentSubject.PUBLIC_EMPLOYEE, "STAFF");
        List<QuotaMeter> meters = QuotaRules.meters(List.of(
                new QuotaRules.Count(staff, RatingLevel.EXCELLENT, 4), new QuotaRules.Count(staff, RatingLevel.GOOD, 20),
                new QuotaRules.Count(staff, RatingLevel.COMPLETED, 9), new QuotaRules.Count(leaders, RatingLevel.EXCELLENT, 2),
                new QuotaRules.Count(leaders, RatingLevel.GOOD, 8), new QuotaRules.Count(employees, RatingLevel.GOOD, 50)),
                A_LITERAL, TWENTY, Map.of(leaders, 2));
        assertThat(meters).extracting(m -> m.group().isAgency()).containsExactly(true, true, false, false, false);
        QuotaMeter agency = meters.get(0);
        assertThat(agency.excellent()).isEqualTo(6);
        assertThat(agency.good()).as("public employees are not counted with civil servants").isEqualTo(28);
        assertThat(agency.isBlocking()).as("6 of 28: the cap is 5").isTrue();
        assertThat(meters).filteredOn(m -> m.group().equals(staff)).allMatch(m -> m.cap() == 4 && !m.isExceeded());
        assertThat(meters).filteredOn(m -> m.group().equals(leaders)).allMatch(m -> m.isExceeded() && !m.isBlocking());
    }

    private static QuotaGroup group(String tasks) {
        return new QuotaGroup(1, AssessmentSubject.CIVIL_SERVANT, tasks);
    }
}
