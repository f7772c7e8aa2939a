package vn.vinhdanh.reward;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.conference.meeting.Attendance;
import vn.vinhdanh.conference.meeting.AttendanceInput;
import vn.vinhdanh.conference.meeting.CountInput;
import vn.vinhdanh.conference.meeting.MeetingInput;
import vn.vinhdanh.conference.meeting.MeetingService;
import vn.vinhdanh.conference.voting.BallotInput;
import vn.vinhdanh.conference.voting.VoteChoice;
import vn.vinhdanh.conference.voting.VotingService;
import vn.vinhdanh.conference.voting.WrittenVoteInput;
import vn.vinhdanh.reward.decision.DecisionInput;
import vn.vinhdanh.reward.decision.DecisionService;
import vn.vinhdanh.reward.decision.DraftService;
import vn.vinhdanh.reward.dossier.AppraisalInput;
import vn.vinhdanh.reward.dossier.AppraisalService;
import vn.vinhdanh.reward.dossier.CommendationType;
import vn.vinhdanh.reward.dossier.CouncilService;
import vn.vinhdanh.reward.dossier.DossierInput;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierView;
import vn.vinhdanh.reward.dossier.NominationInput;
import vn.vinhdanh.reward.dossier.NominationService;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** A department with everybody a dossier needs, and the steps of a dossier as one call each. */
public final class RewardDesk {

    public final Harness harness;
    public final TestData data;
    public final long root;
    public final long unit;
    private final int council;
    private String acceptedOn;

    /** A department with a council of thirteen, the director among them. */
    public RewardDesk(Db db, String now) {
        this(db, now, 13);
    }

    public RewardDesk(Db db, String now, int council) {
        this.council = council;
        harness = new Harness(db).at(now);
        acceptedOn = now.substring(0, 10);
        data = new TestData(db);
        root = data.root("Sở Nội vụ");
        unit = data.unit("Phòng Tổ chức biên chế", root);
        data.account("chuyenvien", Role.UNIT_CLERK, unit);
        long both = data.account("thamdinh", Role.APPRAISER, root);
        data.grant(both, Role.UNIT_CLERK, root);
        data.account("thamdinh2", Role.APPRAISER, root);
        data.account("thuky", Role.COUNCIL_SECRETARY, root);
        data.account("giamdoc", Role.DIRECTOR, root);
        data.account("vanthu", Role.DOCUMENT_CLERK, root);
        data.account("vanthu2", Role.DOCUMENT_CLERK, root);
        for (int n = 2; n <= council; n++) {
            data.account("hoidong" + n, Role.COUNCIL_MEMBER, root);
        }
    }

    /** The classification of a year is closed, that of the Party too unless said otherwise. */
    public RewardDesk classified(int year, boolean party) {
        harness.db().execute("INSERT INTO campaign (id, assessment_year, plan_no, opened_on, opened_by, status, quota_mode, quota_percent,"
                + " quota_grouping, party_closed_on, closed_on) VALUES (" + TestData.nextId() + ", " + year + ", '1/KH-SNV', DATE '" + year
                + "-11-01', 'hoso', 'CLOSED', 'A_LITERAL', 20, 'UNIT', " + (party ? "DATE '" + year + "-12-15'" : "NULL") + ", DATE '" + year
                + "-12-10')");
        return this;
    }

    /** Sets the time. */
    public RewardDesk at(String now) {
        harness.at(now);
        acceptedOn = now.substring(0, 10);
        return this;
    }

    /** So many people with good levels of the years, so that nothing speaks against them. */
    public List<Long> people(int count, int... years) {
        List<Long> ids = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            ids.add(person(String.format("Nguyễn Văn %c%c", 'A' + n / 26 % 26, 'a' + n % 26), years));
        }
        return ids;
    }

    /** One person with good levels of the years. */
    public long person(String name, int... years) {
        long id = data.person(name, unit);
        for (int year : years) {
            harness.db().execute("INSERT INTO rating (id, person_id, assessment_year, level, source) VALUES (" + TestData.nextId() + ", " + id + ", "
                    + year + ", 'EXCELLENT', 'MANUAL')");
        }
        return id;
    }

    /** An award of an earlier year as the history brought it in. */
    public void award(String code, long person, String name, int year) {
        harness.db().execute("INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, decision_no,"
                + " decided_on, status, source) VALUES (" + TestData.nextId() + ", '" + code + "', 'PERSON', " + person + ", '" + name + "', " + year
                + ", '9/QĐ-SNV', DATE '" + (year + 1) + "-01-10', 'AWARDED', 'IMPORT')");
    }

    /** A recognised initiative. */
    public long initiative(long person, String level, int year) {
        long id = TestData.nextId();
        harness.db().execute("INSERT INTO initiative (id, person_id, title, recognition_level, recognised_year, recognition_no) VALUES ("
                + id + ", " + person + ", 'Số hóa hồ sơ', '" + level + "', " + year + ", '12/QĐ-UBND')");
        return id;
    }

    /** So many units below the department. */
    public List<Long> collectives(int count) {
        List<Long> ids = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            ids.add(data.unit("Phòng Nghiệp vụ " + (n + 1), root));
        }
        return ids;
    }

    /** A dossier of the department begun by its clerk. */
    public long dossier(String award, int year) {
        DossierInput input = input(award, year);
        return harness.as("thamdinh", Role.UNIT_CLERK, Role.APPRAISER).call(NominationService.class, s -> s.create(input));
    }

    /** The first lines of such a dossier. */
    public DossierInput input(String award, int year) {
        DossierInput input = new DossierInput();
        input.setAwardCode(award);
        input.setYear(year);
        input.setCommendationType(CommendationType.MOVEMENT);
        input.setReasonKind("GK".equals(award) ? GkReason.MOVEMENT : null);
        input.setAchievement("đã có thành tích xuất sắc trong phong trào thi đua");
        input.setUnitId(root);
        return input;
    }

    public void nominate(long dossier, List<Long> people, List<Long> collectives) {
        NominationInput input = new NominationInput();
        input.setDossierId(dossier);
        input.setVersion(view(dossier).version());
        input.setPersonIds(new ArrayList<>(people));
        input.setCollectiveIds(new ArrayList<>(collectives));
        input.setNote("Đã kiểm tra hồ sơ giấy");
        harness.as("thamdinh", Role.UNIT_CLERK, Role.APPRAISER).run(NominationService.class, s -> s.nominate(input));
    }

    public void submit(long dossier) {
        long version = view(dossier).version();
        harness.as("thamdinh", Role.UNIT_CLERK, Role.APPRAISER).run(NominationService.class, s -> s.submit(dossier, version));
    }

    public void appraise(long dossier) {
        AppraisalInput input = new AppraisalInput();
        input.setDossierId(dossier);
        input.setVersion(view(dossier).version());
        input.setAcceptedOn(LocalDate.parse(acceptedOn));
        input.setGapReason("Hồ sơ giấy đã nộp đủ");
        harness.as("thamdinh2", Role.APPRAISER).run(AppraisalService.class, s -> s.appraise(input));
    }

    /** Brings the dossier to a council all of whom came, and so many of whom vote for everybody. */
    public void vote(long dossier, int votesFor) {
        ballot(dossier, motion -> new BallotInput(motion, votesFor, council - votesFor, 0));
    }

    /** As {@link #vote}, but the last member is absent and votes in writing. */
    public void voteWithOneInWriting(long dossier, int roomFor, VoteChoice written) {
        long meeting = meeting();
        long absent = members(meeting).get(council - 1);
        secretary(MeetingService.class, s -> s.attend(meeting, List.of(new AttendanceInput(absent, Attendance.ABSENT_WRITTEN, "Đi công tác"))));
        ballot(dossier, meeting, motion -> {
            BallotInput ballot = new BallotInput(motion, roomFor, council - 1 - roomFor, 0);
            ballot.getWritten().add(new WrittenVoteInput(absent, written, LocalDate.parse(acceptedOn)));
            return ballot;
        });
    }

    private void ballot(long dossier, LongFunction<BallotInput> counted) {
        ballot(dossier, meeting(), counted);
    }

    private void ballot(long dossier, long meeting, LongFunction<BallotInput> counted) {
        long version = view(dossier).version();
        secretary(CouncilService.class, s -> s.bring(dossier, version, meeting, false));
        secretary(MeetingService.class, s -> s.start(meeting));
        secretary(VotingService.class, s -> s.record(meeting, motions(meeting).stream()
                .map(counted::apply).toList()));
        close(meeting);
        long then = view(dossier).version();
        secretary(CouncilService.class, s -> s.takeResults(dossier, then));
    }

    /** A meeting of the council; the secretary has no vote. */
    public long meeting() {
        MeetingInput input = new MeetingInput();
        input.setUnitId(root);
        input.setTitle("Họp Hội đồng Thi đua - Khen thưởng");
        input.setPlace("Phòng họp số 1");
        input.setConsidersAwards(true);
        input.setStartsAt(LocalDateTime.parse(acceptedOn + "T08:00:00"));
        long meeting = harness.as("thuky", Role.COUNCIL_SECRETARY).call(MeetingService.class, s -> s.create(input));
        List<AttendanceInput> all = members(meeting).stream().map(id -> new AttendanceInput(id, Attendance.PRESENT, null)).toList();
        secretary(MeetingService.class, s -> s.attend(meeting, all));
        return meeting;
    }

    private List<Long> members(long meeting) {
        return harness.tx(em -> em.createQuery("SELECT a.id FROM MeetingMember a WHERE a.meetingId = :meeting ORDER BY a.voting DESC, a.id", Long.class)
                .setParameter("meeting", meeting).getResultList());
    }

    public List<Long> motions(long meeting) {
        return harness.tx(em -> em.createQuery("SELECT q.id FROM Motion q WHERE q.meetingId = :meeting ORDER BY q.seq", Long.class)
                .setParameter("meeting", meeting).getResultList());
    }

    /** Closes the meeting, and both sign its minutes. */
    public void close(long meeting) {
        papers(meeting);
        secretary(MeetingService.class, s -> s.close(meeting, null));
        harness.db().execute("UPDATE minutes SET status = 'SIGNED', secretary_signed_by = 'thuky', chair_signed_by = 'giamdoc' WHERE meeting_id = "
                + meeting);
        harness.db().execute("UPDATE meeting SET status = 'SIGNED' WHERE id = " + meeting);
    }

    /** Everybody in the room got a paper and gave it back. */
    private void papers(long meeting) {
        int present = harness.tx(em -> em.createQuery("SELECT COUNT(a) FROM MeetingMember a WHERE a.meetingId = :meeting AND a.voting = TRUE"
                + " AND a.attendance = :present", Long.class).setParameter("meeting", meeting).setParameter("present", Attendance.PRESENT)
                .getSingleResult()).intValue();
        secretary(MeetingService.class, s -> s.count(meeting, new CountInput("Lê Thị Hoa, Trần Văn Nam", present, present)));
    }

    /** Drafts the document of a dossier. */
    public long draft(long dossier) {
        DecisionInput input = harness.as("thamdinh2", Role.APPRAISER).call(DraftService.class, s -> s.proposal(dossier));
        input.setSignatoryName("Trần Thị Bình");
        return harness.as("thamdinh2", Role.APPRAISER).call(DecisionService.class, s -> s.draft(input));
    }

    public void approve(long dossier) {
        long version = view(dossier).version();
        harness.as("giamdoc", Role.DIRECTOR).run(DecisionService.class, s -> s.approve(dossier, version));
    }

    public String register(long decision, String day) {
        long version = harness.tx(em -> em.createQuery("SELECT c.version FROM Decision c WHERE c.id = :id", Long.class)
                .setParameter("id", decision).getSingleResult());
        return harness.as("vanthu", Role.DOCUMENT_CLERK).call(DecisionService.class, s -> s.register(decision, version, LocalDate.parse(day)));
    }

    /** All steps from the list of names to the director's approval. */
    public long approved(String award, int year, List<Long> people, List<Long> collectives) {
        long dossier = dossier(award, year);
        nominate(dossier, people, collectives);
        submit(dossier);
        appraise(dossier);
        vote(dossier, council);
        long decision = draft(dossier);
        approve(dossier);
        return decision;
    }

    public DossierView view(long dossier) {
        return harness.as("giamdoc", Role.DIRECTOR).call(DossierService.class, s -> s.get(dossier));
    }

    public <S> void secretary(Class<S> service, Consumer<S> work) {
        harness.as("thuky", Role.COUNCIL_SECRETARY).run(service, work);
    }
}
