package vn.vinhdanh.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.shared.RefusedException;

/** What is wrong in the query is refused by the name of the parameter, and never taken for an address that is not there. */
class ParamsTest {

    @ParameterizedTest
    @CsvSource({"true,900,0,dx", "true,0,abc,dy", "true,NaN,0,dx", "true,1e1,0,dx", "true,0,-50.1,dy", "yes,0,0,preprinted", "false,x,0,dx"})
    void wrongPlacesOfCertificatesAreNamed(String preprinted, String dx, String dy, String named) {
        assertThatThrownBy(() -> DecisionResource.print(preprinted, dx, dy)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("INVALID");
            assertThat(e.args()).containsExactly(named);
        });
    }

    @Test
    void certificatesAreShiftedAsAsked() {
        assertThat(DecisionResource.print("true", "10", "-5.5")).isEqualTo(CertificatePrint.onStock(10, -5.5));
        assertThat(DecisionResource.print(null, null, " ")).isEqualTo(CertificatePrint.wholePage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "2026.5", "zz"})
    void aYearHasFourDigits(String typed) {
        assertThatThrownBy(() -> Params.year("year", typed)).hasMessage("INVALID");
    }

    @Test
    void aLanguageIsOneOfTwo() {
        assertThatThrownBy(() -> Params.language("fr", null)).hasMessage("INVALID");
        assertThat(Params.language("en", null).getLanguage()).isEqualTo("en");
    }

    /** A number or a yes read by the server itself would answer 404 to a slip of the pen. */
    @Test
    void everyParameterOfTheQueryIsReadHere() {
        List<String> others = new ArrayList<>();
        for (Class<?> resource : List.of(CampaignResource.class, ConferencesResource.class, DecisionResource.class, DossierResource.class,
                EligibilityResource.class, ImportsResource.class, PersonEligibilityResource.class, PersonsResource.class, SearchResource.class,
                UnitsResource.class)) {
            for (Method method : resource.getDeclaredMethods()) {
                for (Parameter parameter : method.getParameters()) {
                    if (parameter.isAnnotationPresent(QueryParam.class) && parameter.getType() != String.class) {
                        others.add(resource.getSimpleName() + "." + method.getName() + " " + parameter.getAnnotation(QueryParam.class).value());
                    }
                }
            }
        }
        assertThat(others).isEmpty();
    }
}
