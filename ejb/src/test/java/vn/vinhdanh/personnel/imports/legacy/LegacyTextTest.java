package vn.vinhdanh.personnel.imports.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.personnel.imports.OldEncodings;

/** Text of the old fonts is recognised and converted; everything that is Unicode already stays as it is. */
class LegacyTextTest {

    private static final String ALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    @Test
    void everyLetterOfTcvn3InBothCases() {
        assertThat(String.join("", OldEncodings.tcvn3Letters().keySet())).contains(ALL.split(""));
        OldEncodings.tcvn3Letters().forEach((letter, code) -> {
            assertThat(Encoding.TCVN3.toUnicode(code)).isEqualTo(letter);
            // a font of capitals shows the small letter between capitals as a capital
            assertThat(Encoding.TCVN3.toUnicode("TH" + code + "N")).isEqualTo("TH" + letter.toUpperCase(Locale.ROOT) + "N");
            assertThat(Encoding.TCVN3.toUnicode("t" + code)).isEqualTo("t" + letter);
        });
    }

    @Test
    void everyLetterOfVniInBothCases() {
        assertThat(String.join("", OldEncodings.vniLetters().keySet())).contains((ALL + ALL.toUpperCase(Locale.ROOT)).split(""));
        OldEncodings.vniLetters().forEach((letter, code) -> {
            assertThat(Encoding.VNI.toUnicode(code)).isEqualTo(letter);
            assertThat(Encoding.VNI.toUnicode("x" + code + "n")).isEqualTo("x" + letter + "n");
        });
    }

    static Stream<String> texts() {
        return Stream.of("Nguyễn Văn An", "Trần Thị Bích Ngọc", "Phạm Thế Duyệt", "Phòng Tổ chức, biên chế", "Trưởng phòng Cải cách hành chính", "Đỗ Mười", "Vũ Thị Hường",
                "Trung tâm Lưu trữ lịch sử tỉnh", "Hoàn thành xuất sắc nhiệm vụ", "Giấy khen của Giám đốc Sở", "Lê Đức Thọ", "Đặng Thị Quỳnh", "Quyết định số 12/QĐ-SNV", "Ủy viên Ban Thường vụ",
                "Số hoá hồ sơ người có công", "Kỷ luật khiển trách", "Bùi Huy Đáp – Chánh Văn phòng", "Nguyễn Thuỷ Tiên", "Lường Văn Ỷ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsAreRecognisedInBothEncodings(String text) {
        assertThat(repaired(OldEncodings.tcvn3(text))).isEqualToIgnoringCase(text);
        assertThat(repaired(OldEncodings.vni(text))).isEqualTo(text);
        String capitals = text.toUpperCase(Locale.ROOT);
        assertThat(repaired(OldEncodings.tcvn3(capitals))).isEqualToIgnoringCase(capitals);
        assertThat(repaired(OldEncodings.vni(capitals))).isEqualTo(capitals);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void unicodeIsNeverTouched(String text) {
        assertThat(LegacyText.look(text, null).encoding()).isNull();
        assertThat(LegacyText.look(text.toUpperCase(Locale.ROOT), null).encoding()).isNull();
        assertThat(LegacyText.look(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD), null).encoding()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hà Nam", "Lê", "LÊ VĂN HOÀ", "Lò Văn Tính", "Tô Hoài", "Hoà", "Toán", "Chuyên viên", "Công an", "Y Bion Niê", "Êban", "H'Lê Ksor", "Müller", "Café", "José", "Hélène", "Señor", "Jörg",
        "Zoë Saône", "André", "25 °C", "25µm", "§ 5", "§5 Điều 2", "© 2020", "½", "«Nam»", "10 m²", "Ø12", "£5", "ABC® Ltd", "Th.S Lê Hà", "TCVN", "Nguyen Van A", "không", "Tàu hoả", "khoá", "Thúy", "Thuý", "quý", "Gìn giữ", "giá", "quê"})
    void whatCanBeUnicodeStays(String text) {
        assertThat(LegacyText.look(text, null).encoding()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Dòng,TCVN3,Dũng", "Tó,TCVN3,Tú", "Sè,TCVN3,Số", "Hoàng,VNI,Hồng", "Thò,VNI,Thị"})
    void whatCanBeReadBothWaysMayFollowItsColumn(String text, Encoding encoding, String meant) {
        assertThat(LegacyText.look(text, null).kind()).isEqualTo(LegacyText.Kind.OPEN);
        assertThat(LegacyText.fits(text, encoding)).isTrue();
        assertThat(encoding.toUnicode(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghiêng", "quyển", "khuya", "ngoằn", "thuở", "uống", "iếc", "yếm", "xoong", "khuỷu", "giường", "gì", "quốc", "đắk", "bưởi", "rượu", "huệ", "QĐ", "HĐND"})
    void syllables(String word) {
        assertThat(Syllables.valid(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eâ", "nguyeã", "leõ", "tầc", "thâ", "óá", "müll", "văẻ", "hoàc", "wà", "ngưa\u0309i"})
    void noSyllables(String word) {
        assertThat(Syllables.valid(word)).isFalse();
    }

    private static String repaired(String typed) {
        Encoding encoding = LegacyText.look(typed, null).encoding();
        return encoding == null ? typed : encoding.toUnicode(typed);
    }
}
