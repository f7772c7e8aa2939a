package vn.vinhdanh.conference.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumRulesTest {

    @ParameterizedTest
    @CsvSource({"13,2,3,9", "15,2,3,10", "13,80,100,11", "15,80,100,12", "10,80,100,8"})
    void quorumIsRoundedUp(int members, int numerator, int denominator, int quorum) {
        assertThat(QuorumRules.quorum(members, numerator, denominator)).isEqualTo(quorum);
    }
}
