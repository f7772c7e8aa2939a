package vn.vinhdanh.conference.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.conference.agenda.AgendaRow;
import vn.vinhdanh.conference.agenda.OpinionRow;
import vn.vinhdanh.conference.meeting.MeetingKind;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.meeting.QuorumRow;
import vn.vinhdanh.conference.meeting.Seat;
import vn.vinhdanh.document.Attendee;
import vn.vinhdanh.document.AwardAnnex;
import vn.vinhdanh.document.AwardLine;
import vn.vinhdanh.document.Letterhead;
import vn.vinhdanh.document.MinutesDocument;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.VoteLine;
import vn.vinhdanh.document.WrittenVote;
import vn.vinhdanh.organisation.agency.AgencyRow;
import vn.vinhdanh.shared.Texts;

/** Turns what was recorded at a meeting into minutes (NĐ 30/2020, mẫu 1.9); official documents are always in Vietnamese. */
final class MinutesWriter {

    private final Texts texts = Texts.of(Texts.VIETNAMESE);
    private final AgencyRow agency;

    MinutesWriter(AgencyRow agency) {
        this.agency = agency;
    }

    MinutesDocument write(MeetingView view, MinutesRow minutes) {
        boolean supplement = minutes != null && minutes.seq() > 0;
        LocalDate day = (view.endedAt() == null ? view.meeting().startsAt() : view.endedAt()).toLocalDate();
        Integer number = minutes == null ? null : minutes.number();
        Letterhead head = head(view.meeting().kind(), number, day);
        String subject = supplement ? texts.get("conference.minutes.supplement", view.meeting().title()) : view.meeting().title();
        List<Attendee> present = people(view, true);
        MinutesDocument document = new MinutesDocument(head, subject, view.meeting().startsAt(), view.endedAt(), view.meeting().place(), view.quorum().members(),
            view.quorum().present(), present, people(view, false), seat(view, Seat.CHAIR), seat(view, Seat.SECRETARY),
            supplement ? lines(minutes.supplement()) : proceedings(view), supplement ? List.of() : new VotingNotes(texts, view).paragraphs(), supplement ? List.of() : votes(view),
            supplement ? List.of() : written(view), supplement ? List.of() : conclusion(view), List.of());
        return supplement ? document : document.with(annexes(view));
    }

    /** The council writes under its own name, any other meeting under that of the department. */
    Letterhead head(MeetingKind kind, Integer number, LocalDate day) {
        return kind == MeetingKind.AWARD_COUNCIL ? agency.councilLetterhead(number, day) : agency.letterhead(number, "BB", day);
    }

    /** Who was voted on together stands in a list of its own; the vote alone would not say for whom the council voted. */
    private static List<AwardAnnex> annexes(MeetingView view) {
        return view.motions().stream().filter(q -> !q.candidates().isEmpty()).map(q -> new AwardAnnex(q.subject(),
            q.candidates().stream().map(c -> new AwardLine(c.group(), c.name(), c.position(), c.unitName(), q.topic(), null, null)).toList())).toList();
    }

    private List<Attendee> people(MeetingView view, boolean present) {
        return view.members().stream().filter(a -> a.present() == present).filter(a -> present || a.seat() != Seat.GUEST)
            .map(a -> attendee(view, a)).toList();
    }

    private Attendee attendee(MeetingView view, MemberRow member) {
        String position = Stream.of(member.position(), member.unitName()).filter(t -> t != null && !t.isBlank())
            .reduce((a, b) -> a + ", " + b).orElse(null);
        String duty = member.seat() == Seat.GUEST ? null
            : texts.get("conference.duty." + (view.meeting().kind() == MeetingKind.AWARD_COUNCIL ? "council." : "other.") + member.seat());
        String written = member.writes() ? texts.get("conference.minutes.writes") : null;
        String silent = member.present() && !member.voting() ? texts.get("conference.minutes.silent") : null;
        String note = Stream.of(member.absenceReason(), written, silent).filter(t -> t != null).reduce((a, b) -> a + "; " + b).orElse(null);
        return new Attendee(member.fullName(), position, duty, note);
    }

    private Attendee seat(MeetingView view, Seat seat) {
        return view.members().stream().filter(a -> a.seat() == seat).findFirst().map(a -> attendee(view, a))
            .orElse(new Attendee("", null, null, null));
    }

    private List<String> proceedings(MeetingView view) {
        List<String> paragraphs = new ArrayList<>();
        QuorumRow quorum = view.quorum();
        paragraphs.add(texts.get("conference.minutes.quorum", count(quorum.present()), count(quorum.members()), count(quorum.required()),
            quorum.basis()));
        for (AgendaRow item : view.agenda()) {
            paragraphs.add("# " + item.seq() + ". " + item.title());
            paragraphs.addAll(lines(item.content()));
            for (OpinionRow opinion : item.opinions()) {
                paragraphs.add(texts.get("conference.minutes.opinion", opinion.speaker(), opinion.content()));
                if (opinion.reply() != null) {
                    paragraphs.add(texts.get("conference.minutes.reply", opinion.reply()));
                }
            }
        }
        return paragraphs;
    }

    private static List<VoteLine> votes(MeetingView view) {
        return view.motions().stream().map(q -> new VoteLine(q.subject(), q.detail(), q.topic(), q.tally().votesFor(), q.tally().votesAgainst(),
            q.tally().blank(), q.tally().invalid(), q.tally().base(), q.tally().required(), q.tally().passed())).toList();
    }

    private List<WrittenVote> written(MeetingView view) {
        Map<Long, String> names = new HashMap<>();
        view.members().forEach(a -> names.put(a.id(), a.fullName()));
        return view.motions().stream().flatMap(q -> q.written().stream().map(w -> new WrittenVote(names.get(w.memberId()), q.subject(),
            texts.of(w.choice()), w.receivedOn()))).toList();
    }

    private List<String> conclusion(MeetingView view) {
        List<String> paragraphs = new ArrayList<>();
        long passed = view.motions().stream().filter(q -> q.tally().passed()).count();
        if (!view.motions().isEmpty()) {
            paragraphs.add(texts.get("conference.minutes.result", count(view.motions().size()), count(passed), count(view.motions().size() - passed)));
        }
        paragraphs.addAll(lines(view.conclusion()));
        return paragraphs;
    }

    /** Counts as papers write them, "06", like the numbers of those who came. */
    private static String count(long number) {
        return VietnameseNumbers.twoDigits((int) number);
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
