package vn.vinhdanh.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No reader is shown the code of an award or of a level; numbers of decisions stay as they are. */
class CodeWordsTest {

    @ParameterizedTest
    @CsvSource({"en, GK 2025, Commendation Certificate 2025", "en, EXCELLENT, Excellent performance", "vi, GK 13/QĐ-SNV, Giấy khen 13/QĐ-SNV", "vi, 2025, 2025", "vi, , ''"})
    void codesAreSpokenOut(String language, String stored, String spoken) {
        assertEquals(spoken, CodeWords.spoken(TextMap.load(language), stored));
    }
}
