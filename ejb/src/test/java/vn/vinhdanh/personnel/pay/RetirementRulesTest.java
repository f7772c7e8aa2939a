package vn.vinhdanh.personnel.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.personnel.person.Sex;

/** BLLĐ 45/2019/QH14 Điều 169; NĐ 135/2020/NĐ-CP Điều 3, 4. */
class RetirementRulesTest {

    private static List<RetirementAge> ages() {
        List<RetirementAge> ages = new ArrayList<>();
        for (int year = 2021; year <= 2028; year++) {
            ages.add(new RetirementAge(Sex.MALE, year, 60 * 12 + 3 * (year - 2020), "Điều 169", "RECALLED"));
        }
        for (int year = 2021; year <= 2035; year++) {
            ages.add(new RetirementAge(Sex.FEMALE, year, 55 * 12 + 4 * (year - 2020), "Điều 169", "RECALLED"));
        }
        return ages;
    }

    /** The tables of the decree: month of birth, age, month in which the pension begins. */
    @ParameterizedTest
    @CsvSource({"MALE, 1961-01-15, 60, 3, 2021-05-01", "MALE, 1961-09-30, 60, 3, 2022-01-01", "MALE, 1961-10-01, 60, 6, 2022-05-01", "MALE, 1965-04-02, 61, 6, 2026-11-01",
        "MALE, 1966-04-01, 62, 0, 2028-05-01", "MALE, 1990-07-07, 62, 0, 2052-08-01", "FEMALE, 1966-01-31, 55, 4, 2021-06-01", "FEMALE, 1969-05-20, 57, 0, 2026-06-01",
        "FEMALE, 1975-04-30, 59, 8, 2035-01-01", "FEMALE, 1975-05-01, 60, 0, 2035-06-01", "FEMALE, 1980-12-31, 60, 0, 2041-01-01"})
    void dieu169TheAgeOfTheYearInWhichItIsReachedCounts(Sex sex, LocalDate birth, int years, int months, LocalDate on) {
        Retirement retirement = RetirementRules.of(sex, birth, null, ages()).orElseThrow();
        assertThat(retirement.years() + "/" + retirement.months()).isEqualTo(years + "/" + months);
        assertThat(retirement.on()).isEqualTo(on);
    }

    @Test
    void nd135Dieu3OnlyTheYearOfBirthCountsFromTheFirstOfJanuary() {
        Retirement retirement = RetirementRules.of(Sex.MALE, null, 1965, ages()).orElseThrow();
        assertThat(retirement.yearOnly()).isTrue();
        assertThat(retirement.on()).isEqualTo("2026-08-01");
    }

    @Test
    void withoutSexOrBirthNothingIsGuessed() {
        assertThat(RetirementRules.of(null, LocalDate.of(1970, 1, 1), null, ages())).isEmpty();
        assertThat(RetirementRules.of(Sex.MALE, null, null, ages())).isEmpty();
    }

    @Test
    void whoRetiresUpToADayIsBornUpToADay() {
        LocalDate last = RetirementRules.lastBirth(Sex.MALE, LocalDate.of(2026, 11, 1), ages()).orElseThrow();
        assertThat(last).isEqualTo("1965-04-30");
        assertThat(RetirementRules.of(Sex.MALE, last, null, ages()).orElseThrow().on()).isEqualTo("2026-11-01");
        assertThat(RetirementRules.of(Sex.MALE, last.plusDays(1), null, ages()).orElseThrow().on()).isAfter("2026-11-01");
    }
}
