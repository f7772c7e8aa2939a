package vn.vinhdanh.house.scope;

import static vn.vinhdanh.house.scope.ScopeWorld.day;

import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.conference.agenda.AgendaInput;
import vn.vinhdanh.conference.agenda.AgendaService;
import vn.vinhdanh.conference.agenda.OpinionInput;
import vn.vinhdanh.conference.meeting.CountInput;
import vn.vinhdanh.conference.meeting.MeetingInput;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.conference.minutes.MeetingReadService;
import vn.vinhdanh.conference.minutes.MinutesService;
import vn.vinhdanh.conference.minutes.MinutesWork;
import vn.vinhdanh.conference.voting.MotionInput;
import vn.vinhdanh.conference.voting.VoteBase;
import vn.vinhdanh.conference.voting.VotingService;
import vn.vinhdanh.conference.voting.WrittenVoteInput;

/** Meetings, votes, minutes. */
final class ConferenceCalls {

    private static final int MANY = 100;

    private ConferenceCalls() {
    }

    static void register(ScopeRegistry calls) {
        calls.writes(MeetingService.class, "create", (s, w) -> s.create(meeting(w, null)));
        calls.writes(MeetingService.class, "update", (s, w) -> s.update(meeting(w, w.meeting)));
        calls.free(MeetingService.class, "the calendar day", "today");
        calls.reads(MeetingService.class, "proposal", (s, w) -> s.proposal(w.root, day(ScopeWorld.TODAY)));
        calls.writes(MeetingService.class, "attend", (s, w) -> s.attend(w.meeting, List.of()));
        calls.writes(MeetingService.class, "count", (s, w) -> s.count(w.meeting, new CountInput("Lê Thị Hoa", 0, 0)));
        calls.writes(MeetingService.class, "start", (s, w) -> s.start(w.meeting));
        calls.writes(MeetingService.class, "conclude", (s, w) -> s.conclude(w.meeting, "Kết luận"));
        calls.writes(MeetingService.class, "close", (s, w) -> s.close(w.meeting, null));
        calls.writes(MeetingService.class, "reopen", (s, w) -> s.reopen(w.meeting));
        calls.reads(MeetingReadService.class, "list", (s, w) -> s.list(null, MANY));
        calls.reads(MeetingReadService.class, "get", (s, w) -> s.get(w.meeting));
        calls.writes(AgendaService.class, "save", (s, w) -> s.save(w.meeting, agenda()));
        calls.writes(AgendaService.class, "remove", (s, w) -> s.remove(w.meeting, w.id("SELECT MAX(id) FROM agenda_item")));
        calls.writes(AgendaService.class, "addOpinion", (s, w) -> s.addOpinion(w.meeting, opinion(w)));
        calls.writes(AgendaService.class, "removeOpinion", (s, w) -> s.removeOpinion(w.meeting, w.id("SELECT MAX(id) FROM agenda_opinion")));
        calls.writes(VotingService.class, "openMotions", (s, w) -> s.openMotions(w.meeting,
                List.of(new MotionInput("Việc khác", null, null, ScopeWorld.number("50"), VoteBase.PRESENT))));
        calls.writes(VotingService.class, "withdrawMotion", (s, w) -> s.withdrawMotion(
                w.id("SELECT MAX(meeting_id) FROM motion"), w.id("SELECT MAX(id) FROM motion")));
        calls.writes(VotingService.class, "record", (s, w) -> s.record(w.meeting, List.of()));
        calls.writes(VotingService.class, "recordAllFor", (s, w) -> s.recordAllFor(w.meeting));
        calls.writes(VotingService.class, "recordWrittenAll", (s, w) -> s.recordWrittenAll(w.meeting, new WrittenVoteInput()));
        calls.free(VotingService.class, "votes on things the asking service has read in the caller's scope; no names", "resultsFor");
        calls.reads(MinutesService.class, "model", (s, w) -> s.model(w.meeting, 0));
        calls.reads(MinutesService.class, "pdf", (s, w) -> s.pdf(w.meeting, 0));
        calls.writes(MinutesService.class, "number", (s, w) -> s.number(w.meeting, 0, "1"));
        calls.writes(MinutesService.class, "sign", (s, w) -> s.sign(w.meeting, 0));
        calls.writes(MinutesService.class, "supplement", (s, w) -> s.supplement(w.meeting, "Bổ sung"));
        calls.free(MinutesWork.class, "minutes the caller has a seat to sign for", "openWork");
    }

    private static MeetingInput meeting(ScopeWorld w, Long id) {
        MeetingInput input = new MeetingInput();
        input.setId(id);
        input.setVersion(-1);
        input.setUnitId(w.root);
        input.setTitle("Họp");
        input.setPlace("Phòng họp");
        input.setStartsAt(LocalDateTime.parse("2026-11-25T08:00:00"));
        return input;
    }

    private static AgendaInput agenda() {
        AgendaInput input = new AgendaInput();
        input.setTitle("Việc khác");
        return input;
    }

    private static OpinionInput opinion(ScopeWorld w) {
        OpinionInput input = new OpinionInput();
        input.setAgendaItemId(w.id("SELECT MAX(id) FROM agenda_item"));
        input.setSpeaker("Ai đó");
        input.setContent("Ý kiến");
        return input;
    }
}
