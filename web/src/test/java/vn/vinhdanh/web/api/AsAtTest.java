package vn.vinhdanh.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of ?asAt= is heeded wherever people are read, and a day that is none is refused. */
class AsAtTest {

    private final ApiDocument document = ApiDocument.published();

    @ParameterizedTest
    @ValueSource(strings = {"GET /persons", "GET /persons/{id}", "GET /persons/{id}/timeline", "GET /units"})
    void everyReadingOfADatedThingTakesADay(String call) {
        assertThat(document.parameters(document.operations().get(call))).containsKey("query:asAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "2025-02-30", "30/06/2025", "+999999999-12-31", "2025-6-3"})
    void whatIsNoDayIsRefused(String typed) {
        assertThatThrownBy(() -> Params.date("asAt", typed)).hasMessage("INVALID");
    }

    @Test
    void aDayIsADayAndNothingIsToday() {
        assertThat(Params.date("asAt", "2025-06-30")).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(Params.date("asAt", " ")).isNull();
    }
}
