package vn.vinhdanh.conference.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.conference.meeting.VotingRoom;
import vn.vinhdanh.conference.voting.VoteRules.Count;
import vn.vinhdanh.conference.voting.VoteRules.Threshold;

class VoteRulesTest {

    private static final Threshold EIGHTY_OF_ALL = new Threshold(new BigDecimal("80.00"), false, VoteBase.ALL_MEMBERS);
    private static final Threshold MAJORITY = new Threshold(new BigDecimal("50.00"), true, VoteBase.PRESENT);

    @ParameterizedTest
    @CsvSource({"13,80,11", "13,90,12", "15,80,12", "15,90,14", "9,80,8", "9,90,9", "10,80,8", "1,90,1", "0,80,0"})
    void requiredVotesAreRoundedUp(int members, String percent, int required) {
        assertThat(VoteRules.required(members, new BigDecimal(percent), false)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"10,6", "11,6", "12,7", "13,7", "1,1"})
    void simpleMajorityIsMoreThanHalf(int present, int required) {
        assertThat(VoteRules.required(present, new BigDecimal("50"), true)).isEqualTo(required);
    }

    @Test
    void aWrittenVoteOfAnAbsentMemberDecidesACouncilOfThirteen() {
        VotingRoom room = new VotingRoom(13, 12, 1);
        MotionTally ten = VoteRules.tally(room, new Count(10, 2, 0, 0, 0, 0), EIGHTY_OF_ALL);
        assertThat(ten.passed()).isFalse();
        assertThat(ten.percent()).isEqualTo(76.9);
        assertThat(ten.missing()).isEqualTo(1);
        assertThat(VoteRules.tally(room, new Count(10, 2, 0, 0, 1, 0), EIGHTY_OF_ALL).passed()).isTrue();
    }

    @Test
    void theBaseOfThosePresentCountsWrittenVotesOnce() {
        MotionTally tally = VoteRules.tally(new VotingRoom(13, 9, 1), new Count(5, 4, 0, 0, 1, 0), MAJORITY);
        assertThat(tally.base()).isEqualTo(10);
        assertThat(tally.required()).isEqualTo(6);
        assertThat(tally.passed()).isTrue();
    }

    @Test
    void nothingPassesInAnEmptyRoom() {
        assertThat(VoteRules.tally(new VotingRoom(0, 0, 0), new Count(0, 0, 0, 0, 0, 0), EIGHTY_OF_ALL).passed()).isFalse();
    }

    @Test
    void nobodyCountsTwice() {
        assertThat(VoteRules.tooMany(new VotingRoom(13, 12, 1), new Count(12, 1, 0, 0, 0, 0))).isTrue();
        assertThat(VoteRules.tooMany(new VotingRoom(13, 12, 1), new Count(11, 1, 0, 0, 2, 0))).isTrue();
        assertThat(VoteRules.tooMany(new VotingRoom(13, 12, 1), new Count(11, 0, 1, 0, 1, 0))).isFalse();
    }
}
