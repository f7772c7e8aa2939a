package vn.vinhdanh.classification.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.classification.AbsenceFacts;

/** Months worked and absent of a year (NĐ 90/2020 Điều 2.3): from entering the service on, less the absences. */
class YearOfAbsencesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, -, -, 12, 0", "2010-01-01, -, -, 12, 0", "2026-08-01, -, -, 5, 0", "2026-07-01, -, -, 6, 0", "2026-07-02, -, -, 5, 0",
        "2026-12-15, -, -, 0, 0", "2027-02-01, -, -, 0, 0", "-, 2026-03-01, 2026-05-31, 9, 3", "2026-07-01, 2026-05-01, 2026-08-31, 4, 2", "-, 2025-11-01, -, 0, 12"})
    void nd90Art2Clause3MonthsCountFromEntryOn(LocalDate joined, LocalDate from, LocalDate to, int worked, int absent) {
        AbsenceFacts facts = new YearOfAbsences(2026, joined).add(from == null ? null : AbsenceFacts.Cause.SICKNESS, from, to).facts();
        assertThat(facts.monthsWorked()).isEqualTo(worked);
        assertThat(facts.monthsAbsent()).isEqualTo(absent);
    }
}
