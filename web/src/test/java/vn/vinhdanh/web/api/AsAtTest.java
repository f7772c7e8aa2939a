package vn.vinhdanh.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.shared.RefusedException;

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
    void theListOfADayIsNarrowedByTheSameFilters() throws ReflectiveOperationException {
        PersonFilter filter = query("q", "nguyen", "unit", "7", "position", "trưởng phòng", "rank", "01.003", "sex", "FEMALE", "award", "CSTDCS").ofDay();
        assertThat(filter.q()).isEqualTo("nguyen");
        assertThat(filter.unitId()).isEqualTo(7);
        assertThat(filter.traits().position()).isEqualTo("trưởng phòng");
        assertThat(filter.traits().rank()).isEqualTo("01.003");
        assertThat(filter.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"type,WORKER", "status,ACTIVE", "sort,FAMILY"})
    void whatIsKnownOfTodayOnlyIsRefusedByItsName(String name, String value) throws ReflectiveOperationException {
        PersonsQuery query = query(name, value);
        assertThatThrownBy(query::ofDay).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("AS_AT_FILTER");
            assertThat(e.args()).contains(name);
        });
    }

    /** As the server fills it from an address. */
    private static PersonsQuery query(String... namesAndValues) throws ReflectiveOperationException {
        PersonsQuery query = new PersonsQuery();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Field field = PersonsQuery.class.getDeclaredField(namesAndValues[i]);
            field.setAccessible(true);
            field.set(query, namesAndValues[i + 1]);
        }
        return query;
    }

    @Test
    void aDayIsADayAndNothingIsToday() {
        assertThat(Params.date("asAt", "2025-06-30")).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(Params.date("asAt", " ")).isNull();
    }
}
