package vn.vinhdanh.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

class RegulationDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static Db db;
    private static Harness harness;

    @BeforeAll
    static void open() {
        db = Db.postgres();
        harness = new Harness(db);
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    @DisplayName("Law 06/2022: a Director of Sở Nội vụ signs LĐTT, CSTĐCS, TTLĐTT, GK and nothing else")
    void whatADirectorSigns() {
        assertThat(Law.book().awards().values().stream().filter(AwardRow::departmentMaySign).map(AwardRow::code))
                .containsExactlyInAnyOrder("LDTT", "CSTDCS", "TTLDTT", "GK");
    }

    @Test
    @DisplayName("NĐ 152/2025 is in force from 01/07/2025: no rule begins before its instrument, and every earlier case still has one")
    void noRuleBeginsBeforeItsInstrument() {
        List<InstrumentRow> instruments = harness.as("x", Role.UNIT_CLERK).call(RegulationService.class, RegulationService::instruments);
        Map<String, LocalDate> days = instruments.stream().collect(Collectors.toMap(InstrumentRow::code, InstrumentRow::from));
        RuleBook book = harness.as("x", Role.UNIT_CLERK).call(RegulationService.class, RegulationService::ruleBook);
        assertThat(book.parameters().values().stream().flatMap(List::stream)).isNotEmpty()
                .allSatisfy(p -> assertThat(p.basis().from()).as(p.code()).isAfterOrEqualTo(days.get(p.basis().instrument())));
        assertThat(book.parameter("PRINCIPLE.P3", LocalDate.of(2025, 6, 30))).hasValueSatisfying(p -> assertThat(p.basis().instrument()).isEqualTo("ND-98-2023"));
        assertThat(book.parameter("PRINCIPLE.P3", LocalDate.of(2025, 7, 1))).hasValueSatisfying(p -> assertThat(p.basis().instrument()).isEqualTo("ND-152-2025"));
        assertThat(book.parameter("PRINCIPLE.P8", LocalDate.of(2025, 8, 5))).hasValueSatisfying(p -> assertThat(p.basis().instrument()).isEqualTo("TT-15-2025"));
        assertThat(book.parameter("COUNCIL.QUORUM_AWARDS", LocalDate.of(2024, 1, 1))).isPresent();
    }

    @Test
    void readsAsAnybodyInSixStatements() {
        harness.resetStatements();
        RuleBook book = harness.as("chuyenvien1", Role.UNIT_CLERK).call(RegulationService.class, RegulationService::ruleBook);

        assertThat(book.awards()).hasSize(48);
        assertThat(harness.statements()).isEqualTo(6);
    }

    @ParameterizedTest(name = "base salary on {0} is {1}")
    @CsvSource({"2023-07-01,1800000", "2024-06-30,1800000", "2024-07-01,2340000", "2026-06-30,2340000", "2026-07-01,2530000"})
    void baseSalary(LocalDate day, long amount) {
        assertThat(Law.book().baseSalary(day).orElseThrow().amount()).isEqualByComparingTo(String.valueOf(amount));
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({"CLASSIFICATION.BAND.EXCELLENT,2026-12-31,90", "CLASSIFICATION.BAND.GOOD,2026-12-31,70",
        "CLASSIFICATION.BAND.COMPLETED,2026-12-31,50", "CLASSIFICATION.QUOTA.EXCELLENT,2026-12-31,20",
        "CLASSIFICATION.QUOTA.EXCELLENT_OUTSTANDING,2026-12-31,25", "MONEY.ROUNDING_STEP,2026-11-22,10000",
        "TTLDTT.LDTT_SHARE,2026-11-22,70", "CSTDT.CHAIN_YEARS,2026-11-22,3", "CSTDCS.QUOTA_PERCENT,2023-12-31,15"})
    void numbers(String code, LocalDate day, String value) {
        java.math.BigDecimal number = harness.as("x", Role.UNIT_CLERK).call(RegulationService.class, s -> s.number(code, day));

        assertThat(number).isEqualByComparingTo(value);
    }

    @Test
    @DisplayName("Law 06/2026: CSTĐCS by OR until 30/09/2026, by AND from 01/10/2026, the latter unconfirmed")
    void criterionOfCstdcs() {
        Parameter before = Law.book().parameter("CSTDCS.CRITERION", LocalDate.of(2026, 9, 30)).orElseThrow();
        Parameter after = Law.book().parameter("CSTDCS.CRITERION", LocalDate.of(2026, 10, 1)).orElseThrow();

        assertThat(before.text()).isEqualTo("EXCELLENT_OR_INITIATIVE");
        assertThat(before.basis().decides()).isTrue();
        assertThat(after.text()).isEqualTo("EXCELLENT_AND_INITIATIVE");
        assertThat(after.basis().confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(Law.book().lastDeciding("CSTDCS.CRITERION", LocalDate.of(2026, 10, 1))).contains(before);
    }

    @Test
    @DisplayName("the national cap on CSTĐCS ended on 31/12/2023")
    void liftedCapIsNoNumber() {
        assertThat(Law.book().parameter("CSTDCS.QUOTA_PERCENT", TODAY)).hasValueSatisfying(p -> assertThat(p.number()).isNull());
        assertThatThrownBy(() -> harness.as("x", Role.UNIT_CLERK).call(RegulationService.class, s -> s.number("CSTDCS.QUOTA_PERCENT", TODAY)))
                .isInstanceOf(RefusedException.class).hasMessage("RULE_MISSING");
    }

    @Test
    void versionsOfOneRowNeverOverlap() {
        for (List<Parameter> versions : Law.book().parameters().values()) {
            for (int i = 1; i < versions.size(); i++) {
                LocalDate end = versions.get(i - 1).basis().to();
                assertThat(end).as(versions.get(i).code()).isNotNull().isBefore(versions.get(i).basis().from());
            }
        }
    }

    @Test
    @DisplayName("KNC: at most 0.6 under NĐ 98/2023, at most 0.8 (to be confirmed) under NĐ 152/2025")
    void medalCoefficient() {
        CoefficientRow before = Law.book().coefficient("KNC", RecipientKind.PERSON, LocalDate.of(2025, 6, 30)).orElseThrow();
        CoefficientRow after = Law.book().coefficient("KNC", RecipientKind.PERSON, TODAY).orElseThrow();

        assertThat(before.coefficient()).isEqualByComparingTo("0.6");
        assertThat(after.coefficient()).isEqualByComparingTo("0.8");
        assertThat(after.upperLimit()).isTrue();
        assertThat(after.basis().toBeConfirmed()).isTrue();
    }
}
