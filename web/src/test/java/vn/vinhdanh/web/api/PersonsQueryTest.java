package vn.vinhdanh.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.shared.RefusedException;

/** An award nobody ever heard of is refused by name, with what there is, instead of being held by nobody. */
class PersonsQueryTest {

    private static final Supplier<List<String>> KNOWN = () -> List.of("CSTDCS", "LDTT");

    private static PersonsQuery asking(String award) throws ReflectiveOperationException {
        PersonsQuery query = new PersonsQuery();
        Field field = PersonsQuery.class.getDeclaredField("award");
        field.setAccessible(true);
        field.set(query, award);
        return query;
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "ldtt", "LDTT,CSTDCS", "'"})
    void anUnknownAwardIsRefusedWithTheCodesThereAre(String typed) throws ReflectiveOperationException {
        PersonsQuery query = asking(typed);
        assertThatThrownBy(() -> query.withKnownAward(KNOWN)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("AWARD_UNKNOWN");
            assertThat(e.args()).containsExactly(typed, "CSTDCS, LDTT");
        });
    }

    @Test
    void aKnownAwardNarrowsAndNoAwardAsksNobody() throws ReflectiveOperationException {
        assertThat(asking(" LDTT ").withKnownAward(KNOWN).filter().asked()).extracting(a -> a.value()).containsExactly("LDTT");
        assertThat(asking(" ").withKnownAward(() -> {
            throw new AssertionError("the catalogue is not needed");
        }).filter().asked()).isEmpty();
    }
}
