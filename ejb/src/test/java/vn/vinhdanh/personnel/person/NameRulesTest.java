package vn.vinhdanh.personnel.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and positions as the peoples of the country have them, and what is none. */
class NameRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hường", "Páo", "H'Hen Niê", "H’Hen Niê", "Y B'hiông Niê-Kđăm", "Nguye\u0302\u0303n An", "Nguyễn V. An", "Müller"})
    void names(String name) {
        assertThat(NameRules.odd(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "=cmd|'/c calc'!A1", "+84 hack", "Kiểm 123 @", "Nguyễn Emoji \uD83D\uDE00", "Nguyễn ☺", "- An", "Nguyễn Văn An (B)"})
    void noNames(String name) {
        assertThat(NameRules.odd(name)).isTrue();
    }

    @Test
    void positions() {
        assertThat(new String[] {"Trưởng phòng", "Phó Chủ tịch HĐND/UBND", "Chuyên viên (01.003)", "Kế toán & văn thư", "- Phó phòng", ""}).noneMatch(NameRules::oddPosition);
        assertThat(new String[] {"@SUM(A1)", "=1+1", "+84", "<b>Trưởng phòng</b>", "Chánh \uD83D\uDE00"}).allMatch(NameRules::oddPosition);
    }

    @Test
    void whatIsAskedOfTheFormIsAskedOnce() {
        PersonInput input = new PersonInput();
        input.setFullName("An 2");
        input.setPosition("@SUM(A1)");
        assertThat(PersonRules.question(input, null)).contains("NAME_ODD");
        assertThat(PersonRules.question(input, "An 2")).as("the name stands there already").contains("POSITION_ODD");
        input.setGoAhead(true);
        assertThat(PersonRules.question(input, null)).isEmpty();
    }

    @Test
    void nobodyOnFileIsOlderThanAHundredYears() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(PersonRules.possibleBirth(LocalDate.of(1926, 11, 22), null, today)).isTrue();
        assertThat(PersonRules.possibleBirth(LocalDate.of(1926, 11, 21), null, today)).isFalse();
        assertThat(PersonRules.possibleBirth(null, 1900, today)).isFalse();
        assertThat(PersonRules.possibleBirth(null, null, today)).isTrue();
    }
}
