package vn.vinhdanh.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void listsSortByGivenNameThenFamilyThenMiddleInVietnameseOrder() {
        assertSorted("Đặng Văn An", "Nguyễn Thị Ân", "Trần Bình");
        assertSorted("Lê Hoa", "Lê Hòa", "Lê Hóa");
        assertSorted("Trần Dung", "Lê Đạt", "Bùi An Em");
        assertSorted("Lê An", "Lê Văn An", "Lý An", "Lê Anh");
    }

    @Test
    void searchComparesWithoutMarks() {
        assertThat(VietnameseText.search("  Nguyễn  Đức\u00A0Hòa ")).isEqualTo("nguyen duc hoa");
        assertThat(VietnameseText.search("Hoà")).isEqualTo(VietnameseText.search("Hòa"));
    }

    @Test
    void theGivenNameIsTheLastWord() {
        assertThat(VietnameseText.parts("Lê Thị Mỹ Phượng")).isEqualTo(new VietnameseText.NameParts("Lê", "Thị Mỹ", "Phượng"));
        assertThat(VietnameseText.parts("Páo")).isEqualTo(new VietnameseText.NameParts("", "", "Páo"));
    }

    private static void assertSorted(String... names) {
        assertThat(List.of(names)).isSortedAccordingTo(Comparator.comparing(VietnameseText::sortKey));
    }
}
