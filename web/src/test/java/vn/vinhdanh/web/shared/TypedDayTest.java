package vn.vinhdanh.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    private final TypedDay day = new TypedDay();

    @ParameterizedTest
    @ValueSource(strings = {"03/06/2025", "3/6/2025", "3-6-2025", "3.6.2025", "03062025", "2025-06-03", " 03/06/2025 "})
    void everyWayOfWritingADayIsShownInOne(String typed) {
        day.setTyped(typed);
        assertEquals(DAY, day.getDay());
        assertEquals("03/06/2025", day.getText());
        assertFalse(day.isWrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "31/02/2024", "2024-13-01", "3/6/25", "0", "99999999"})
    void whatIsNoDayStaysInItsFieldAndMeansNone(String typed) {
        day.setTyped(typed);
        day.orElse(DAY);
        assertTrue(day.isWrong());
        assertNull(day.getDay());
        assertEquals(typed, day.getText());
    }

    @Test
    void nothingTypedIsNoMistakeAndMeansTheUsualDay() {
        assertFalse(day.isWrong());
        assertEquals("", day.getText());
        day.setTyped(" ");
        assertFalse(day.isWrong());
        day.orElse(DAY);
        assertEquals(DAY, day.getDay());
    }
}
