package vn.vinhdanh.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2,34;false;2.34", "2.34;false;2.34", "1.490.000;false;1490000", "1.490.000,5;false;1490000.5",
        "2.340;false;2.340", "2.340;true;2340", "1 490 000;true;1490000", "-1,5;false;-1.5", "7;true;7"})
    void numbersAreReadAsOfficesWriteThem(String typed, boolean whole, String value) {
        assertThat(TypedNumber.read(typed, whole)).isEqualByComparingTo(value);
    }

    @Test
    void wholeNumbersAreKnownByTheTypeOfTheField() {
        assertThat(TypedNumber.whole(Integer.class)).isTrue();
        assertThat(TypedNumber.whole(long.class)).isTrue();
        assertThat(TypedNumber.whole(java.math.BigDecimal.class)).isFalse();
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> TypedNumber.read("hai", false)).isInstanceOf(NumberFormatException.class);
    }
}
