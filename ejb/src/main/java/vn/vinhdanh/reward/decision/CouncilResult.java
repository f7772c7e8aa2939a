package vn.vinhdanh.reward.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.VoteLine;
import vn.vinhdanh.shared.Texts;

/**
 * What the council decided about a dossier, as the submission upwards reports it (NĐ 98/2023 Điều 30): who came, and the votes on
 * everybody put to the vote, those who fell through included.
 *
 * @param day     day of the meeting; null when there was none
 * @param members members of the council with a vote
 * @param present those of them in the room
 * @param writing those of them who were absent and voted in writing
 */
record CouncilResult(LocalDate day, int members, int present, int writing, List<Vote> votes) {

    /** The vote on one nominee. */
    record Vote(String name, String position, String unitName, int yes, int no, int blank, int invalid, int base, int required, boolean passed) {

        VoteLine line(String award) {
            return new VoteLine(name, DecisionLine.detail(position, unitName), award, yes, no, blank, invalid, base, required, passed);
        }
    }

    /** The sentence on the attendance, and on what the shares are taken of; empty when no meeting was held. */
    Optional<String> attendance(Texts texts) {
        if (day == null || votes.isEmpty()) {
            return Optional.empty();
        }
        int base = votes.get(0).base();
        return Optional.of(texts.get(base == members ? "reward.doc.submission.attendance.all" : "reward.doc.submission.attendance.present",
                VietnameseDates.written(day), number(members), number(present), number(writing), number(members - present - writing), number(base)));
    }

    private static String number(int count) {
        return VietnameseNumbers.twoDigits(count);
    }
}
