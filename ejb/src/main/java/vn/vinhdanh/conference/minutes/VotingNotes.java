package vn.vinhdanh.conference.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.conference.voting.BallotMethod;
import vn.vinhdanh.conference.voting.MotionRow;
import vn.vinhdanh.conference.voting.VoteBase;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.shared.Texts;

/**
 * What the minutes say about how it was voted: by secret ballot and who counted, how many papers went out and came back, how many of them
 * were valid, not valid and blank, and what the share is taken of (NĐ 98/2023 Điều 30; NĐ 152/2025 Điều 33).
 */
final class VotingNotes {

    private final Texts texts;
    private final MeetingView view;

    VotingNotes(Texts texts, MeetingView view) {
        this.texts = texts;
        this.view = view;
    }

    List<String> paragraphs() {
        List<String> notes = new ArrayList<>();
        List<MotionRow> ballots = view.motions().stream().filter(q -> q.method() == BallotMethod.BALLOT).toList();
        int hands = view.motions().size() - ballots.size();
        if (!ballots.isEmpty()) {
            notes.add(texts.get("conference.minutes.ballot", count(ballots.size())));
        }
        if (view.countingBoard() != null && !view.motions().isEmpty()) {
            notes.add(texts.get("conference.minutes.board", view.countingBoard()));
        }
        if (!ballots.isEmpty() && view.papersIn() != null) {
            notes.add(texts.get("conference.minutes.papers", count(view.papersOut()), count(view.papersIn()), count(view.papersOut() - view.papersIn())));
            notes.addAll(papers(ballots));
        }
        if (hands > 0) {
            notes.add(texts.get("conference.minutes.hands", count(hands)));
        }
        notes.addAll(thresholds());
        return notes;
    }

    /** One sentence where the papers were the same for every name, else one for each. */
    private List<String> papers(List<MotionRow> ballots) {
        Set<String> figures = new LinkedHashSet<>();
        ballots.forEach(q -> figures.add(figures(q)));
        if (figures.size() == 1) {
            return List.of(texts.get("conference.minutes.papers.all", figures.iterator().next()));
        }
        return ballots.stream().map(q -> texts.get("conference.minutes.papers.one", q.subject(), figures(q))).toList();
    }

    private String figures(MotionRow motion) {
        return texts.get("conference.minutes.papers.figures", count(motion.roomFor() + motion.roomAgainst()), count(motion.invalid()), count(motion.blank()));
    }

    private Set<String> thresholds() {
        Set<String> sentences = new LinkedHashSet<>();
        for (MotionRow motion : view.motions()) {
            String share = motion.thresholdPercent().stripTrailingZeros().toPlainString().replace('.', ',');
            String need = texts.get(motion.moreThan() ? "conference.minutes.moreThan" : "conference.minutes.atLeast", share);
            String base = texts.get(motion.base() == VoteBase.ALL_MEMBERS ? "conference.minutes.base.all" : "conference.minutes.base.present",
                count(motion.tally().base()));
            String basis = motion.citation() == null ? "" : " (" + motion.citation() + ")";
            sentences.add(texts.get("conference.minutes.threshold", base, need, count(motion.tally().required()), basis));
        }
        return sentences;
    }

    private static String count(int number) {
        return VietnameseNumbers.twoDigits(number);
    }
}
