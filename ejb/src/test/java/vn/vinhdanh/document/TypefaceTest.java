package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.document.sheet.Face;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyVietnameseLetterIsThere(Face face) {
        String letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
        for (char letter : (letters + letters.toUpperCase() + "0123456789₫–—“”…").toCharArray()) {
            assertThat(face.base().charExists(letter)).as("letter %s", letter).isTrue();
            assertThat(face.width(String.valueOf(letter), 10)).isCloseTo(face.base().getWidthPoint(String.valueOf(letter), 10), within(0.001f));
        }
    }
}
