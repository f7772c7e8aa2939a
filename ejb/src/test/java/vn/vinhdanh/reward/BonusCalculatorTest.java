package vn.vinhdanh.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.regulation.Law;
import vn.vinhdanh.regulation.LegalBasis;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.shared.RefusedException;

class BonusCalculatorTest {

    private final BonusCalculator calculator = new BonusCalculator(Law.book());

    @ParameterizedTest(name = "NĐ 152/2025 Điều 49-54: {0} {1} = {2} / {3} / {4}")
    @CsvSource({
        "LDTT,PERSON,540000,710000,760000", "GK,PERSON,540000,710000,760000", "GK,COLLECTIVE,1080000,1410000,1520000",
        "TTLDTT,COLLECTIVE,1440000,1880000,2030000", "CSTDCS,PERSON,1800000,2340000,2530000", "TTLDXS,COLLECTIVE,2700000,3510000,3800000",
        "BK_TINH,PERSON,2700000,3510000,3800000", "CSTDT,PERSON,5400000,7020000,7590000", "BK_TINH,COLLECTIVE,5400000,7020000,7590000",
        "BK_TTG,PERSON,6300000,8190000,8860000", "CSTDTQ,PERSON,8100000,10530000,11390000", "BK_TTG,COLLECTIVE,12600000,16380000,17710000",
        "CO_TINH,COLLECTIVE,14400000,18720000,20240000", "CO_CP,COLLECTIVE,21600000,28080000,30360000"})
    void moneyTable(String award, RecipientKind kind, BigDecimal before2024, BigDecimal until2026, BigDecimal since2026) {
        assertThat(amount(award, kind, "2024-06-30")).isEqualByComparingTo(before2024);
        assertThat(amount(award, kind, "2024-07-01")).isEqualByComparingTo(until2026);
        assertThat(amount(award, kind, "2025-12-31")).isEqualByComparingTo(until2026);
        assertThat(amount(award, kind, "2026-11-22")).isEqualByComparingTo(since2026);
    }

    @ParameterizedTest(name = "S10: LĐTT issued {0} is {1}")
    @CsvSource({"2026-06-30,710000", "2026-07-01,760000"})
    void baseSalaryOfTheDayTheDecisionIsIssued(String issuedOn, BigDecimal amount) {
        assertThat(amount("LDTT", RecipientKind.PERSON, issuedOn)).isEqualByComparingTo(amount);
    }

    @Test
    @DisplayName("NĐ 152/2025 Điều 54: household giấy khen is 1.5 x, rounded once at the end")
    void household() {
        Bonus bonus = calculator.of("GK", RecipientKind.HOUSEHOLD, LocalDate.of(2025, 12, 1)).orElseThrow();

        assertThat(bonus.amount()).isEqualByComparingTo("1060000");
        assertThat(bonus.coefficient()).isEqualByComparingTo("0.45");
        assertThat(bonus.baseSalary()).isEqualByComparingTo("2340000");
    }

    @Test
    @DisplayName("NĐ 152/2025 Điều 54: the other reading rounds the individual amount first")
    void householdRoundedTwice() {
        assertThat(new BonusCalculator(with("MONEY.HOUSEHOLD_ROUNDING", "AFTER_INDIVIDUAL"))
                .of("GK", RecipientKind.HOUSEHOLD, LocalDate.of(2025, 12, 1)).orElseThrow().amount()).isEqualByComparingTo("1070000");
    }

    @Test
    @DisplayName("S3: set A 5,650,000, set B 14,880,000, Prime Minister's certificate 8,190,000")
    void conferenceSums() {
        BigDecimal collective = amount("GK", RecipientKind.COLLECTIVE, "2025-10-01");
        BigDecimal individual = amount("GK", RecipientKind.PERSON, "2025-10-01");
        BigDecimal three = collective.multiply(BigDecimal.valueOf(3));

        assertThat(three.add(individual.multiply(BigDecimal.valueOf(2)))).isEqualByComparingTo("5650000");
        assertThat(three.add(individual.multiply(BigDecimal.valueOf(15)))).isEqualByComparingTo("14880000");
        assertThat(amount("BK_TTG", RecipientKind.PERSON, "2025-10-01")).isEqualByComparingTo("8190000");
    }

    @Test
    @DisplayName("NĐ 152/2025 Điều 49: same moment, same period: only the highest title; a reward form beside it")
    void sameMoment() {
        BonusCalculator.Due ldtt = due("LDTT", "2025", 760_000);
        BonusCalculator.Due cstdcs = due("CSTDCS", "2025", 2_530_000);
        BonusCalculator.Due cstdt = due("CSTDT", "2023-2025", 7_590_000);
        BonusCalculator.Due gk = due("GK", "2025", 760_000);

        assertThat(calculator.paid(List.of(ldtt, cstdcs, cstdt, gk))).containsExactly(cstdcs, cstdt, gk);
    }

    @Test
    void awardsWithoutMoneyHaveNone() {
        assertThat(calculator.of("HC_HN", RecipientKind.PERSON, LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(calculator.of("GDVH", RecipientKind.HOUSEHOLD, LocalDate.of(2026, 11, 22))).isEmpty();
    }

    @Test
    void refusesADayWithoutRule() {
        RuleBook book = Law.book();
        RuleBook withoutSalary = new RuleBook(book.awards(), List.of(), book.coefficients(), book.thresholds(), book.parameters());

        assertThatThrownBy(() -> new BonusCalculator(withoutSalary).of("LDTT", RecipientKind.PERSON, LocalDate.of(2026, 11, 22)))
                .isInstanceOf(RefusedException.class).hasMessage("RULE_MISSING");
    }

    private BigDecimal amount(String award, RecipientKind kind, String issuedOn) {
        return calculator.of(award, kind, LocalDate.parse(issuedOn)).orElseThrow().amount();
    }

    private static BonusCalculator.Due due(String award, String period, long amount) {
        return new BonusCalculator.Due(award, period, BigDecimal.valueOf(amount));
    }

    private static RuleBook with(String code, String text) {
        RuleBook book = Law.book();
        Parameter old = book.parameter(code, LocalDate.of(2026, 1, 1)).orElseThrow();
        LegalBasis basis = old.basis();
        java.util.Map<String, List<Parameter>> all = new java.util.HashMap<>(book.parameters());
        all.put(code, List.of(new Parameter(code, null, text, old.measure(), old.meaningVi(), old.meaningEn(), basis)));
        return new RuleBook(book.awards(), book.salaries(), book.coefficients(), book.thresholds(), all);
    }
}
