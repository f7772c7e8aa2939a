package vn.vinhdanh.personnel.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NĐ 204/2004/NĐ-CP, TT 08/2013/TT-BNV, TT 04/2005/TT-BNV. */
class PayRulesTest {

    private static final PayFigures FIGURES = new PayFigures(5, 1, 12, 12, 10, "NĐ 204/2004/NĐ-CP Điều 6", "NĐ 204/2004/NĐ-CP Điều 7");
    private static final Rank SPECIALIST = rank("01.003", "2.34", "4.98", "0.33", 9, 36);
    private static final Rank STAFF = rank("01.005", "1.86", "4.06", "0.20", 12, 24);

    static Rank rank(String code, String first, String last, String increment, int steps, int months) {
        return new Rank(code, code, "A1", new BigDecimal(first), new BigDecimal(last), new BigDecimal(increment), steps, months,
                LocalDate.of(2004, 10, 1), null, "NĐ 204/2004/NĐ-CP", "RECALLED");
    }

    @ParameterizedTest
    @CsvSource({"01.001, 6.20, 8.00, 0.36, 6", "01.002, 4.40, 6.78, 0.34, 8", "01.003, 2.34, 4.98, 0.33, 9", "01.004, 2.10, 4.89, 0.31, 10", "01.005, 1.86, 4.06, 0.20, 12"})
    void nd204TheStepsLeadFromTheFirstCoefficientToTheLast(String code, String first, String last, String increment, int steps) {
        assertThat(rank(code, first, last, increment, steps, 36).adds()).isTrue();
        assertThat(rank(code, first, last, increment, steps + 1, 36).adds()).isFalse();
    }

    @Test
    void tt08Dieu2AStepAfterThreeYears() {
        NextStep next = PayRules.next(new PayState("01.003", 3, 0, LocalDate.of(2024, 3, 15)), SPECIALIST, FIGURES);
        assertThat(next.kind()).isEqualTo("STEP");
        assertThat(next.on()).isEqualTo("2027-03-15");
        assertThat(next.step()).isEqualTo(4);
        assertThat(next.coefficient()).isEqualByComparingTo("3.33");
        assertThat(next.legalBasis()).contains("TT 08/2013/TT-BNV Điều 2");
    }

    @Test
    void tt08Dieu2AStepAfterTwoYearsInGroupB() {
        assertThat(PayRules.next(new PayState("01.005", 1, 0, LocalDate.of(2024, 2, 29)), STAFF, FIGURES).on()).isEqualTo("2026-02-28");
    }

    @Test
    void tt08Dieu3MeritComesAtMostTwelveMonthsEarly() {
        assertThat(PayRules.next(new PayState("01.003", 3, 0, LocalDate.of(2024, 3, 15)), SPECIALIST, FIGURES).meritFrom()).isEqualTo("2026-03-15");
    }

    @Test
    void nd204Dieu6BeyondTheLastStepFirstFivePercentThenOneEachYear() {
        NextStep first = PayRules.next(new PayState("01.003", 9, 0, LocalDate.of(2024, 1, 1)), SPECIALIST, FIGURES);
        assertThat(first.kind()).isEqualTo("BEYOND_FIRST");
        assertThat(first.on()).isEqualTo("2027-01-01");
        assertThat(first.beyondPercent()).isEqualTo(5);
        assertThat(first.coefficient()).isEqualByComparingTo("4.98");
        NextStep second = PayRules.next(new PayState("01.003", 9, 5, LocalDate.of(2027, 1, 1)), SPECIALIST, FIGURES);
        assertThat(second.kind()).isEqualTo("BEYOND_NEXT");
        assertThat(second.on()).isEqualTo("2028-01-01");
        assertThat(second.beyondPercent()).isEqualTo(6);
        assertThat(second.meritFrom()).isNull();
    }

    @Test
    void withoutTableStepOrDayNothingIsGuessed() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(PayRules.next(new PayState("99.999", 1, 0, day), null, FIGURES).kind()).isEqualTo("RANK_UNKNOWN");
        assertThat(PayRules.next(new PayState("01.003", 10, 0, day), SPECIALIST, FIGURES).kind()).isEqualTo("STEP_UNKNOWN");
        assertThat(PayRules.next(new PayState("01.003", null, 0, day), SPECIALIST, FIGURES).kind()).isEqualTo("STEP_UNKNOWN");
        assertThat(PayRules.next(new PayState("01.003", 2, 0, null), SPECIALIST, FIGURES).kind()).isEqualTo("DAY_UNKNOWN");
    }
}
