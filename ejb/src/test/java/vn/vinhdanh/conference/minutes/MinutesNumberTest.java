package vn.vinhdanh.conference.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.document.Letterhead;
import vn.vinhdanh.shared.RefusedException;

class MinutesNumberTest {

    private static final Letterhead COUNCIL = new Letterhead("Sở Nội vụ", "Hội đồng", null, "BB-HĐTĐKT", "Lai Châu", null);

    @ParameterizedTest
    @CsvSource({"2,2", "02,2", "02/BB-HĐTĐKT,2", "' 12 / bb - hđtđkt ',12", "Số 07/BB-HDTDKT,7", "số: 105/BB–HĐTĐKT,105"})
    void theNumberIsReadWithAndWithoutItsSymbol(String typed, int number) {
        assertThat(MinutesNumber.read(typed, COUNCIL)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "2,34", "hai", "/BB-HĐTĐKT", "123456", "02/"})
    void whatIsNoNumberIsNamedWithAnExample(String typed) {
        assertThatThrownBy(() -> MinutesNumber.read(typed, COUNCIL)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("MINUTES_NUMBER");
            assertThat(e.args()).containsExactly(typed, "02/BB-HĐTĐKT");
        });
    }

    @Test
    void theSymbolOfAnotherBodyIsRefusedWithTheRightOne() {
        assertThatThrownBy(() -> MinutesNumber.read("3/BB-UBND", COUNCIL)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("MINUTES_SYMBOL");
            assertThat(e.args()).containsExactly("3/BB-UBND", "03/BB-HĐTĐKT");
        });
    }

    @Test
    void nothingLeavesTheNumberToTheSignature() {
        assertThat(MinutesNumber.read("  ", COUNCIL)).isNull();
    }
}
