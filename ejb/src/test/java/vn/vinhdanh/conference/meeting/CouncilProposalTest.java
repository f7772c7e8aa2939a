package vn.vinhdanh.conference.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Who is proposed for the council: the director presides, seats with a vote are an odd number (thresholds of NĐ 98/2023 Điều 30). */
class CouncilProposalTest {

    @ParameterizedTest
    @CsvSource({"12, 13", "13, 13", "14, 15", "15, 15", "1, 1", "0, 1"})
    void seatsWithAVoteAreAnOddNumber(int appointed, int voters) {
        Db db = Db.h2();
        Harness harness = new Harness(db).at("2026-12-18T08:00:00");
        TestData data = new TestData(db);
        long unit = data.root("Sở Nội vụ");
        data.account("giamdoc", Role.DIRECTOR, unit);
        data.account("thuky", Role.COUNCIL_SECRETARY, unit);
        for (int n = 1; n <= appointed; n++) {
            data.account("hoidong" + n, Role.COUNCIL_MEMBER, unit);
        }

        List<MemberInput> seats = harness.as("thuky", Role.COUNCIL_SECRETARY).call(MeetingService.class,
            s -> s.proposal(unit, LocalDate.of(2026, 12, 18)));

        assertThat(seats).hasSize(appointed + 2);
        assertThat(seats.stream().filter(MemberInput::isVoting)).hasSize(voters);
        assertThat(seats.get(0).getSeat()).isEqualTo(Seat.CHAIR);
        assertThat(seats.stream().filter(s -> s.getSeat() == Seat.GUEST).map(MemberInput::getFullName).toList())
            .isEqualTo(appointed + 1 == voters ? List.of() : List.of("hoidong" + appointed));
        assertThat(seats.stream().filter(s -> s.getSeat() == Seat.SECRETARY)).singleElement().matches(s -> !s.isVoting());
    }
}
