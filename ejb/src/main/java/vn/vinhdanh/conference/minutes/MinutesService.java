package vn.vinhdanh.conference.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.conference.meeting.MeetingAccess;
import vn.vinhdanh.conference.meeting.MeetingStatus;
import vn.vinhdanh.conference.meeting.MemberRow;
import vn.vinhdanh.conference.meeting.Seat;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.document.Letterhead;
import vn.vinhdanh.document.MinutesDocument;
import vn.vinhdanh.organisation.agency.AgencyService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/**
 * The minutes of a meeting: they write themselves from what was recorded, secretary and chair sign them, and what is signed
 * stays as it is; a correction is a supplement with signatures of its own.
 */
@Stateless
@RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER, Roles.DIRECTOR, Roles.INSPECTOR, Roles.APPRAISER, Roles.DOCUMENT_CLERK,
    Roles.INTEGRATION, Roles.SYSTEM})
public class MinutesService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private MeetingListQueries queries;
    @Inject
    private MeetingAccess access;
    @Inject
    private MeetingReadService meetings;
    @Inject
    private AgencyService agency;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** What the minutes say, or will say when they are signed: the model of the document. */
    public MinutesDocument model(long meetingId, int seq) {
        MeetingView view = meetings.get(meetingId);
        MinutesRow row = view.minutes().stream().filter(each -> each.seq() == seq).findFirst().orElse(null);
        if (row == null && seq > 0) {
            throw new NotFoundException();
        }
        return new MinutesWriter(agency.profile()).write(view, row);
    }

    /** The minutes as PDF: the sealed file once signed, the draft before. */
    public byte[] pdf(long meetingId, int seq) {
        queries.row(meetingId);
        Minutes minutes = find(meetingId, seq);
        if (minutes != null && minutes.status() == MinutesStatus.SIGNED) {
            return minutes.pdf();
        }
        return Documents.minutes(model(meetingId, seq).asDraft());
    }

    /**
     * Gives the minutes the number of the document series before they are signed.
     *
     * @param typed the number alone or with the symbol of the council, "02/BB-HĐTĐKT"; blank leaves it to the first signature
     * @throws RefusedException MINUTES_NUMBER, MINUTES_SYMBOL, MINUTES_NUMBER_GIVEN when other minutes of the year have it
     */
    @RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.DOCUMENT_CLERK, Roles.SYSTEM})
    public void number(long meetingId, int seq, String typed) {
        access.requireWritable(meetingId, Role.COUNCIL_SECRETARY, Role.DOCUMENT_CLERK);
        Minutes minutes = required(meetingId, seq);
        Letterhead head = new MinutesWriter(agency.profile()).head(queries.row(meetingId).kind(), null, null);
        Integer number = MinutesNumber.read(typed, head);
        if (number != null && queries.numberGiven(meetingId, minutes.getId(), number)) {
            throw new RefusedException("MINUTES_NUMBER_GIVEN", head.citation(number), head.citation(queries.nextNumber(meetingId)));
        }
        minutes.number(number);
    }

    /**
     * Signs with the caller's own name: as the secretary or as the chair of this meeting. With the second signature the file is
     * sealed and, for the minutes themselves, the meeting is signed for good.
     *
     * @throws RefusedException MINUTES_NOT_SIGNATORY when the caller is neither, MINUTES_TWO_PEOPLE when one person signs twice
     */
    @RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.DIRECTOR, Roles.SYSTEM})
    public void sign(long meetingId, int seq) {
        if (access.requireWritable(meetingId, Role.COUNCIL_SECRETARY, Role.DIRECTOR).editable()) {
            throw new RefusedException("MEETING_NOT_CLOSED");
        }
        Minutes minutes = required(meetingId, seq);
        MemberRow signer = signer(meetingId);
        if (!minutes.numbered()) {
            minutes.number(queries.nextNumber(meetingId));
        }
        minutes.sign(signer.seat(), signer.fullName(), caller.username(), LocalDateTime.now(clock));
        em.flush();
        if (minutes.bothSigned()) {
            byte[] file = Documents.minutes(model(meetingId, seq));
            minutes.seal(file, sha256(file));
            if (seq == 0) {
                access.sign(meetingId);
            }
        }
        audit.record("MINUTES_SIGNED", "MEETING", meetingId, seq + " " + signer.seat());
    }

    /**
     * Adds supplementary minutes to signed ones.
     *
     * @return their place after the minutes themselves, from 1
     */
    @RolesAllowed({Roles.COUNCIL_SECRETARY, Roles.SYSTEM})
    public int supplement(long meetingId, String text) {
        if (access.requireWritable(meetingId, Role.COUNCIL_SECRETARY) != MeetingStatus.SIGNED) {
            throw new RefusedException("MINUTES_NOT_SIGNED");
        }
        if (text == null || text.isBlank()) {
            throw new RefusedException("SUPPLEMENT_EMPTY");
        }
        int seq = queries.minutes(meetingId).size();
        em.persist(new Minutes(meetingId, seq, text.strip()));
        audit.record("MINUTES_SUPPLEMENTED", "MEETING", meetingId, String.valueOf(seq));
        return seq;
    }

    private MemberRow signer(long meetingId) {
        Set<Long> own = access.membershipsOfCaller(meetingId);
        List<MemberRow> seats = access.members(meetingId).stream().filter(a -> own.contains(a.id()))
            .filter(a -> a.seat() == Seat.SECRETARY && caller.has(Role.COUNCIL_SECRETARY) || a.seat() == Seat.CHAIR && caller.has(Role.DIRECTOR))
            .toList();
        if (seats.isEmpty()) {
            throw new RefusedException("MINUTES_NOT_SIGNATORY");
        }
        return seats.get(0);
    }

    private Minutes required(long meetingId, int seq) {
        Minutes minutes = find(meetingId, seq);
        if (minutes == null) {
            throw new RefusedException("MEETING_NOT_CLOSED");
        }
        return minutes;
    }

    private Minutes find(long meetingId, int seq) {
        return queries.minutes(meetingId).stream().filter(each -> each.seq() == seq).findFirst().orElse(null);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
