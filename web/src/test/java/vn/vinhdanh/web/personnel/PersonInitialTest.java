package vn.vinhdanh.web.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In place of a photograph stands the letter of the name by which the person is called, whether or not that is the last word. */
class PersonInitialTest {

    @ParameterizedTest
    @CsvSource({"Bhiông, B", "Ân, Â", "-Sơn, S", "đức, Đ", "<b>Ân, B", "Thị Kim, T", "123, –"})
    void itIsTheFirstLetterOfTheGivenName(String given, String letter) {
        assertThat(PersonPage.initial(given)).isEqualTo(letter);
    }
}
