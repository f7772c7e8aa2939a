package vn.vinhdanh.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CouncilThresholdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "NĐ 98/2023 Điều 30.7, NĐ 152/2025 Điều 33: {0}, council of {1} needs {2}")
    @CsvSource({"CSTDCS,13,11", "CSTDT,13,12", "CSTDTQ,13,12", "DHVD_AH,13,12", "CO_TINH,13,11", "CO_CP,13,11",
        "CSTDCS,15,12", "CSTDT,15,14", "CSTDCS,9,8", "CSTDT,9,9"})
    void ofAllMembers(String award, int members, int required) {
        assertThat(threshold(award).required(members, 1)).isEqualTo(required);
        assertThat(threshold(award).method()).isEqualTo(VoteMethod.BALLOT);
        assertThat(Law.book().threshold(award, LocalDate.of(2025, 6, 30)).orElseThrow().required(members, 1)).isEqualTo(required);
    }

    @ParameterizedTest(name = "simple majority of {1} who take part: {2}")
    @CsvSource({"LDTT,9,5", "GK,8,5", "TTLDTT,13,7", "BK_TINH,10,6"})
    void majorityOfThosePresent(String award, int present, int required) {
        assertThat(threshold(award).required(99, present)).isEqualTo(required);
        assertThat(threshold(award).basis().toBeConfirmed()).isTrue();
    }

    @Test
    @DisplayName("S8: 13 members, 10 yes fail, 11 pass, a written yes among them counts")
    void scenario8() {
        assertThat(threshold("CSTDCS").passes(10, 13, 12)).isFalse();
        assertThat(threshold("CSTDCS").passes(10 + 1, 13, 12)).isTrue();
    }

    @Test
    @DisplayName("S9: CSTĐ tỉnh, 14 of 15 pass, 13 of 15 fail")
    void scenario9() {
        assertThat(threshold("CSTDT").passes(14, 15, 15)).isTrue();
        assertThat(threshold("CSTDT").passes(13, 15, 15)).isFalse();
        assertThat(threshold("CSTDT").percent()).isEqualByComparingTo("90");
    }

    @Test
    void quorumIsAFractionWithoutRoundingErrors() {
        Fraction ordinary = Fraction.of(Law.book().text("COUNCIL.QUORUM_ORDINARY", TODAY).orElseThrow());

        assertThat(ordinary.atLeast(15)).isEqualTo(10);
        assertThat(ordinary.atLeast(13)).isEqualTo(9);
        assertThat(Fraction.of(Law.book().text("COUNCIL.QUORUM_AWARDS", TODAY).orElseThrow()).atLeast(13)).isEqualTo(11);
    }

    private static CouncilThreshold threshold(String award) {
        return Law.book().threshold(award, TODAY).orElseThrow();
    }
}
