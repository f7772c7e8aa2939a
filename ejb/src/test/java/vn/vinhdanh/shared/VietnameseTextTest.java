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
    void oldAndNewPlacesOfTheToneSortAlike() {
        for (String[] pair : new String[][] {{"Lê Hòa", "Lê Hoà"}, {"Lê Thủy", "Lê Thuỷ"}, {"Lê Khỏe", "Lê Khoẻ"}}) {
            assertThat(VietnameseText.sortKey(pair[0])).isEqualTo(VietnameseText.sortKey(pair[1]));
            assertThat(VietnameseText.search(pair[0])).isEqualTo(VietnameseText.search(pair[1]));
            assertThat(VietnameseText.nfc(pair[1])).isEqualTo(pair[1]);
        }
    }

    @Test
    void anApostropheIsOneHoweverItIsTyped() {
        assertThat(VietnameseText.search("H\u2019Linh Niê")).isEqualTo(VietnameseText.search("H'Linh Niê")).isEqualTo("h'linh nie");
    }

    @Test
    void somePeoplesCarryTheGivenNameElsewhere() {
        assertThat(VietnameseText.parts("Y Bhiông Niê", "Bhiông")).isEqualTo(new VietnameseText.NameParts("Niê", "Y", "Bhiông"));
        assertThat(VietnameseText.parts("H'Linh Niê", "H'Linh")).isEqualTo(new VietnameseText.NameParts("Niê", "", "H'Linh"));
        assertThat(VietnameseText.parts("Thạch Văn Sô Phia", "Sô Phia")).isEqualTo(new VietnameseText.NameParts("Thạch", "Văn", "Sô Phia"));
        assertThat(VietnameseText.parts("Lê Văn An", "An")).isEqualTo(VietnameseText.parts("Lê Văn An"));
        assertThat(VietnameseText.parts("Lê Văn An", "Bình")).isEqualTo(VietnameseText.parts("Lê Văn An"));
        assertThat(VietnameseText.parts("Páo", "Páo")).isEqualTo(new VietnameseText.NameParts("", "", "Páo"));
        assertThat(VietnameseText.within("Y Bhiông Niê", "Bhi")).isFalse();
    }

    @Test
    void theGivenNameIsTheLastWord() {
        assertThat(VietnameseText.parts("Lê Thị Mỹ Phượng")).isEqualTo(new VietnameseText.NameParts("Lê", "Thị Mỹ", "Phượng"));
        assertThat(VietnameseText.parts("Páo")).isEqualTo(new VietnameseText.NameParts("", "", "Páo"));
    }

    private static void assertSorted(String... names) {
        assertThat(List.of(names)).isSortedAccordingTo(Comparator.comparing(VietnameseText::sortKey));
    }

    @Test
    void aShorterMiddleNameStandsBeforeTheLongerOneThatBeginsWithIt() {
        assertThat(List.of("Cà Thị Chi", "Cà Thị Kim Chi", "Cà Văn Chi")).isSortedAccordingTo(Comparator.comparing(VietnameseText::sortKey));
    }
}
