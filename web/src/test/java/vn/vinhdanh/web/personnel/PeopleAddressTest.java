package vn.vinhdanh.web.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of the people list, fit to be sent to a colleague. */
class PeopleAddressTest {

    private static PeopleAddress of(String... pairs) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : pairs) {
            parameters.put(pair.substring(0, pair.indexOf('=')), new String[] {pair.substring(pair.indexOf('=') + 1)});
        }
        return new PeopleAddress(parameters);
    }

    @Test
    void whatIsEmptyOrUsualIsLeftOut() {
        PeopleAddress sent = of("q=", "unit=", "type=CADRE", "sort=GIVEN", "sex=", "ageFrom= ", "awardYear=");
        assertThat(sent.tidy()).isFalse();
        assertThat(sent.whole()).isEqualTo("?type=CADRE");
        assertThat(of("q=", "sort=GIVEN").whole()).isEmpty();
        assertThat(of("type=CADRE").tidy()).isTrue();
        assertThat(of("sort=FAMILY").whole()).isEqualTo("?sort=FAMILY");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"ageFrom=40, ageTo=30, age", "ageFrom=30, ageTo=40, -", "ageFrom=30, ageTo=30, -", "bornFrom=1990, bornTo=1980, born",
        "joinedFrom=2020, joinedTo=2019, joined", "ageFrom=9, ageTo=10, -", "ageFrom=40, ageTo=, -"})
    void aRangeUpsideDownIsNamed(String from, String to, String named) {
        assertThat(of(from, to).reversed()).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"ageFrom=abc, ageFrom", "ageTo=-1, ageTo", "bornFrom=85, bornFrom", "joinedTo=20201, joinedTo", "unit=phòng, unit", "type=KING, type", "status=, -",
        "sex=x, sex", "party=maybe, party", "rating=SUPERB, rating", "ratingYear=năm, ratingYear", "awardYear=1, awardYear", "type=NONE, -", "party=no, -",
        "rating=EXCELLENT, -", "age=abc, -", "position=abc, -", "ageFrom=030, -"})
    void whatIsNotUnderstoodIsNamedAndFindsNobody(String pair, String named) {
        PeopleAddress address = of(pair, "q=An");
        assertThat(address.notUnderstood()).isEqualTo(named.equals("-") ? null : named);
        assertThat(address.filter().asked().stream().anyMatch(a -> a.name().equals("notUnderstood"))).isEqualTo(!named.equals("-"));
    }
}
