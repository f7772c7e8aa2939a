package vn.vinhdanh.document;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Minutes of a council meeting or conference (Decree 30/2020, annex III, form 1.9). The secretary signs left, the chair right.
 *
 * @param head         the letterhead; type symbol BB
 * @param subject      what met and why, "Họp Hội đồng Thi đua - Khen thưởng Sở Nội vụ xét khen thưởng năm 2026"
 * @param start        when it began
 * @param end          when it ended; null leaves the place empty
 * @param venue        where
 * @param memberCount  members of the council in all
 * @param votingPresent how many of those present have a vote; the others are named as having none
 * @param present      who was there
 * @param absent       who was not, with the reason
 * @param chair        who presided
 * @param secretary    who kept the minutes
 * @param proceedings  paragraphs of the content in order; an entry that begins with "# " is printed as a heading
 * @param votingNotes  how it was voted: method, who counted, papers, what the shares are taken of
 * @param votes        results of the votes
 * @param writtenVotes votes of absent members
 * @param conclusion   paragraphs of the conclusion
 * @param recipients   entries of "Nơi nhận" without dash and closing sign; may be empty
 * @param annexes      lists of those voted on together, one for each such vote; may be empty
 */
public record MinutesDocument(Letterhead head, String subject, LocalDateTime start, LocalDateTime end, String venue, int memberCount,
                              int votingPresent, List<Attendee> present, List<Attendee> absent, Attendee chair, Attendee secretary,
                              List<String> proceedings, List<String> votingNotes, List<VoteLine> votes, List<WrittenVote> writtenVotes,
                              List<String> conclusion, List<String> recipients, List<AwardAnnex> annexes) {

    public MinutesDocument {
        annexes = List.copyOf(annexes);
    }

    /** The same minutes with lists annexed. */
    public MinutesDocument with(List<AwardAnnex> lists) {
        return new MinutesDocument(head, subject, start, end, venue, memberCount, votingPresent, present, absent, chair, secretary, proceedings,
            votingNotes, votes, writtenVotes, conclusion, recipients, lists);
    }

    /** Minutes without an annex. */
    public MinutesDocument(Letterhead head, String subject, LocalDateTime start, LocalDateTime end, String venue, int memberCount,
                           int votingPresent, List<Attendee> present, List<Attendee> absent, Attendee chair, Attendee secretary,
                           List<String> proceedings, List<String> votingNotes, List<VoteLine> votes, List<WrittenVote> writtenVotes,
                           List<String> conclusion, List<String> recipients) {
        this(head, subject, start, end, venue, memberCount, votingPresent, present, absent, chair, secretary, proceedings, votingNotes, votes,
            writtenVotes, conclusion, recipients, List.of());
    }

    /** The same minutes before both have signed. */
    public MinutesDocument asDraft() {
        return new MinutesDocument(head.asDraft(), subject, start, end, venue, memberCount, votingPresent, present, absent, chair, secretary, proceedings,
            votingNotes, votes, writtenVotes, conclusion, recipients, annexes);
    }
}
