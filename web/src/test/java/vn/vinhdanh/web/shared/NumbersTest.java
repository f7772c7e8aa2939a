package vn.vinhdanh.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0.3;vi;0,3", "0.3;en;0.3", "4.40;vi;4,40", "2340;vi;2.340", "2340.5;en;2,340.5", "7;vi;7", "-1.5;vi;-1,5"})
    void numbersFollowTheReader(BigDecimal number, String language, String shown) {
        assertThat(Numbers.number(number, Locale.forLanguageTag(language))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"760000;vi;760.000", "760000.00;en;760,000", "14880000;vi;14.880.000"})
    void amountsFollowTheReader(BigDecimal amount, String language, String shown) {
        assertThat(Numbers.amount(amount, Locale.forLanguageTag(language))).isEqualTo(shown);
    }

    @Test
    void nothingIsADash() {
        assertThat(Numbers.amount(null, Locale.ENGLISH)).isEqualTo("–");
        assertThat(Numbers.number(null, Locale.ENGLISH)).isEqualTo("–");
    }
}
