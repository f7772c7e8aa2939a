package vn.vinhdanh.web.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.conference.voting.BallotMethod;
import vn.vinhdanh.conference.voting.MotionResult;
import vn.vinhdanh.conference.voting.MotionRow;
import vn.vinhdanh.conference.voting.MotionTally;
import vn.vinhdanh.conference.voting.VoteBase;

/** Votes that cannot be right are named in their row before anything is stored; thirteen voting members are in the room. */
class CountLineTest {

    @ParameterizedTest
    @CsvSource({"13, 0, 0,", "11, 2, 0,", ", , ,", "15, 2, -1, conference.motion.whole", "-1, , , conference.motion.whole",
        "12, 1, 1, conference.motion.tooMany", "14, , , conference.motion.tooMany"})
    void saysWhatIsWrong(Integer votesFor, Integer against, Integer invalid, String problem) {
        CountLine line = new CountLine(new MotionRow(1L, 1, "Bùi An", null, null, BallotMethod.BALLOT, null, null, BigDecimal.TEN, false,
                VoteBase.ALL_MEMBERS, null, false, 0, 0, 0, 0, MotionResult.OPEN, new MotionTally(13, 11, 0, 0, 0, 0), List.of(), List.of()), List.of());
        line.setVotesFor(votesFor);
        line.setVotesAgainst(against);
        line.setVotesInvalid(invalid);
        line.check(13);
        assertEquals(problem, line.getProblem());
    }
}
