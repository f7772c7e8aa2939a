package vn.vinhdanh.personnel.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.document.CvDocument;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.organisation.agency.AgencyRow;
import vn.vinhdanh.organisation.agency.AgencyService;
import vn.vinhdanh.personnel.discipline.DisciplineService;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.person.PersonCard;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.personnel.timeline.TimelineService;

/**
 * The printed curriculum vitae (sơ yếu lý lịch, Thông tư 06/2023/TT-BNV), showing what the reader may see; the rest is marked as kept back.
 * Printing is on record, because paper leaves the house.
 */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR})
public class CvService {

    @Inject
    private RecordReader reader;
    @Inject
    private PostingService postings;
    @Inject
    private PayService pay;
    @Inject
    private DisciplineService disciplines;
    @Inject
    private TimelineService timelines;
    @Inject
    private PhotoService photos;
    @Inject
    private AgencyService agencies;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** As PDF, to be signed and filed. */
    public byte[] pdf(long personId) {
        return Documents.cv(document(personId, "PDF"));
    }

    /** As a Word file, to be completed by hand. */
    public byte[] word(long personId) {
        return Documents.cvWord(document(personId, "DOCX"));
    }

    private CvDocument document(long personId, String form) {
        RecordReader.Reading reading = reader.of(personId);
        PersonCard card = reading.card();
        AgencyRow agency = agencies.profile();
        CvSections sections = new CvSections(card, reader.sections(reading, false), reader.sections(reading, true));
        audit.record("CV_PRINTED", "PERSON", personId, form);
        return new CvDocument(agency.issuingBody(), card.unitName(), agency.placeName(), LocalDate.now(clock), photos.get(personId),
                sections.all(postings.list(personId), pay.of(personId), disciplines.list(personId), timelines.of(personId)), card.fullName(),
                agency.headPosition());
    }
}
