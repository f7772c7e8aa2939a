package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class VietnameseNumbersTest {

    @Test
    void thousandsHaveDots() {
        assertThat(VietnameseNumbers.dots(0)).isEqualTo("0");
        assertThat(VietnameseNumbers.dots(999)).isEqualTo("999");
        assertThat(VietnameseNumbers.dots(1_410_000)).isEqualTo("1.410.000");
        assertThat(VietnameseNumbers.dots(-100_000)).isEqualTo("-100.000");
    }

    @Test
    void coefficientsHaveACommaAndOneDecimalAtLeast() {
        assertThat(VietnameseNumbers.decimal(new BigDecimal("0.300"))).isEqualTo("0,3");
        assertThat(VietnameseNumbers.decimal(new BigDecimal("12"))).isEqualTo("12,0");
        assertThat(VietnameseNumbers.decimal(new BigDecimal("0.45"))).isEqualTo("0,45");
        assertThat(VietnameseNumbers.decimal(new BigDecimal("100"))).isEqualTo("100,0");
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingZero() {
        assertThat(VietnameseDates.written(LocalDate.of(2026, 1, 5))).isEqualTo("ngày 05 tháng 01 năm 2026");
        assertThat(VietnameseDates.written(LocalDate.of(2026, 2, 28))).isEqualTo("ngày 28 tháng 02 năm 2026");
        assertThat(VietnameseDates.written(LocalDate.of(2026, 3, 9))).isEqualTo("ngày 09 tháng 3 năm 2026");
        assertThat(VietnameseDates.written(LocalDate.of(2026, 12, 15))).isEqualTo("ngày 15 tháng 12 năm 2026");
        assertThat(VietnameseDates.placed("Lai Châu", LocalDate.of(2026, 1, 5))).isEqualTo("Lai Châu, ngày 05 tháng 01 năm 2026");
        assertThat(VietnameseDates.placed("", LocalDate.of(2026, 1, 5))).isEqualTo("ngày 05 tháng 01 năm 2026");
        assertThat(VietnameseDates.time(LocalTime.of(8, 5))).isEqualTo("08 giờ 05 phút");
    }
}
