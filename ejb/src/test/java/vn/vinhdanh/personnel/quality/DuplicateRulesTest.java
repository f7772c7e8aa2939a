package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.shared.VietnameseText;

class DuplicateRulesTest {

    private static final LocalDate BORN = LocalDate.of(1985, 3, 12);

    private static LikePerson person(long id, String personalId, String name, LocalDate born, long unit, String sex) {
        return new LikePerson(id, personalId, VietnameseText.search(name), VietnameseText.sortKey(name), born, born == null ? 1985 : born.getYear(), unit, sex);
    }

    @ParameterizedTest
    @CsvSource({"Lê Thị Hòa, Lê Thị Hoà, SAME", "Trần Văn Lý, Trần Văn Lí, MARKS", "Nguyễn Thị Thủy, Nguyễn Thị Thuý, MARKS", "Nguyễn Văn An, Văn An Nguyễn, SWAPPED",
            "Hoàng Văn Thắng, Hoàng Văn Thăgn, ONE_LETTER", "Phạm Minh Đức, Phạm Minh Đứ, ONE_LETTER", "Phạm Minh Đức, Phạm Minh Tuấn, NONE", "Y Ly, Y La, NONE"})
    void namesAreAlikeAsVietnameseClerksMisspellThem(String one, String other, Likeness expected) {
        assertThat(Likeness.of(person(1, "1", one, BORN, 1, null), person(2, "2", other, BORN, 1, null))).isEqualTo(expected);
        assertThat(Likeness.of(person(1, "1", other, BORN, 1, null), person(2, "2", one, BORN, 1, null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"010085001234, 010085001235, true", "010085001234, 010085002134, true", "010085001234, 010085003214, false", "010085001234, 010085001234, false",
            "010085001234, 01008500123, true", "010085001234, 010085005678, false"})
    void personalIdsAreNearByOneDigitOrTwoSwapped(String one, String other, boolean near) {
        assertThat(Likeness.oneApart(one, other)).isEqualTo(near);
    }

    @Test
    void aNearIdWithALikeNameAndBirthIsSuspicious() {
        assertThat(DuplicateRules.of(person(1, "010085001234", "Lê Văn Hùng", BORN, 1, "MALE"), person(2, "010085001235", "Lê Văn Hưng", BORN, 2, "MALE")))
                .hasValueSatisfying(s -> {
                    assertThat(s.kind()).isEqualTo(QualityKind.DUPLICATE_ID);
                    assertThat(s.name()).isEqualTo(Likeness.MARKS);
                });
    }

    @Test
    void twinsWithNumbersInARowAreTwoPeople() {
        assertThat(DuplicateRules.of(person(1, "010085001234", "Lê Văn Hùng", BORN, 1, "MALE"), person(2, "010085001235", "Lê Thị Mai", BORN, 1, "FEMALE"))).isEmpty();
    }

    @Test
    void aFrequentNameOnOneBirthdayNeedsTheSameUnitOnceAMarkDiffers() {
        LikePerson hoa = person(1, "010085001234", "Nguyễn Thị Hoa", BORN, 1, "FEMALE");
        assertThat(DuplicateRules.of(hoa, person(2, "010085777777", "Nguyễn Thị Hóa", BORN, 2, "FEMALE"))).isEmpty();
        assertThat(DuplicateRules.of(hoa, person(2, "010085777777", "Nguyễn Thị Hóa", BORN, 1, "FEMALE"))).isPresent();
        assertThat(DuplicateRules.of(hoa, person(2, "010085777777", "Nguyễn Thị Hoa", BORN, 2, "FEMALE"))).isPresent();
    }

    @Test
    void dayAndMonthMayBeSwappedAndADayMayBeUnknown() {
        LikePerson an = person(1, "010085001234", "Nguyễn Văn An", BORN, 1, "MALE");
        assertThat(DuplicateRules.of(an, person(2, "010085777777", "Nguyễn Văn An", LocalDate.of(1985, 12, 3), 1, "MALE"))).isPresent();
        assertThat(DuplicateRules.of(an, person(2, "010085777777", "Nguyễn Văn An", null, 1, "MALE"))).isPresent();
        assertThat(DuplicateRules.of(an, person(2, "010085777777", "Nguyễn Văn An", null, 2, "MALE"))).isEmpty();
        assertThat(DuplicateRules.of(an, person(2, "010085777777", "Nguyễn Văn An", LocalDate.of(1985, 5, 12), 1, "MALE"))).isEmpty();
    }
}
