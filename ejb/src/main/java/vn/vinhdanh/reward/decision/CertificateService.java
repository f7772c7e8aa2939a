package vn.vinhdanh.reward.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.document.CertificateSet;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.Fingerprint;
import vn.vinhdanh.reward.dossier.DossierDesk;
import vn.vinhdanh.reward.dossier.DossierFile;

/**
 * Certificates of a decision. What is printed first of a numbered decision is archived, one file for white paper and one for pre-printed
 * stock, and as much of single files; whoever prints in the same way again gets the same bytes (NĐ 30/2020 Điều 25 to 30).
 */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER,
    Roles.DIRECTOR, Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
public class CertificateService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DecisionFinder finder;
    @Inject
    private DecisionPress press;
    @Inject
    private DossierDesk desk;
    @Inject
    private AwardNames names;
    @Inject
    private Shifts shifts;
    @Inject
    private Caller caller;
    @Inject
    private KeptCertificates kept;
    @Inject
    private Clock clock;
    @Inject
    private AuditTrail audit;

    /** What is archived, and the shift to begin with. */
    public CertificateDesk desk(long decisionId) {
        finder.find(decisionId);
        CertificatePrint usual = shifts.usual();
        return new CertificateDesk(usual.dxMm(), usual.dyMm(), kept.rows(decisionId));
    }

    /**
     * All certificates in one PDF: the archived file when it was printed in this way before, with the same shift.
     *
     * @throws vn.vinhdanh.shared.RefusedException NO_CERTIFICATES, CERTIFICATE_NOT_DUE, DECISION_NOT_REGISTERED
     */
    public byte[] pdf(long decisionId, CertificatePrint print) {
        Decision decision = finder.find(decisionId);
        if (decision.getStatus() != DecisionStatus.REGISTERED) {
            return Documents.certificates(set(decision), print);
        }
        shifts.remember(print);
        Optional<byte[]> same = kept.file(decisionId, print);
        return same.isPresent() ? same.get() : firstOrAnother(decisionId, print);
    }

    /** Every certificate as its own PDF, in one zip: the archived one when it was made in this way before, with the same shift. */
    public void zip(long decisionId, CertificatePrint print, OutputStream out) {
        Decision decision = finder.find(decisionId);
        if (decision.getStatus() != DecisionStatus.REGISTERED) {
            Documents.certificatesZip(set(decision), print, out);
            return;
        }
        try {
            Optional<byte[]> same = kept.archive(decisionId, print);
            out.write(same.isPresent() ? same.get() : packed(decisionId, print));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses before a download begins what would be refused in the middle of it.
     *
     * @throws vn.vinhdanh.shared.RefusedException as {@link #pdf}
     */
    public void require(long decisionId) {
        set(finder.find(decisionId));
    }

    /** The first file of its way of printing is kept; with another shift it is only printed. */
    private byte[] firstOrAnother(long decisionId, CertificatePrint print) {
        // held, so that two who print at once do not both archive
        Decision decision = finder.hold(decisionId);
        CertificateSet set = set(decision);
        byte[] pdf = Documents.certificates(set, print);
        if (!kept.hasFile(decisionId, print.preprinted())) {
            em.persist(new CertificateFile(decisionId, print, set.lines().size(), pdf, caller.username(), LocalDateTime.now(clock)));
            audit.record("CERTIFICATES_ARCHIVED", "DECISION", decisionId, Fingerprint.of(pdf));
            return pdf;
        }
        return kept.file(decisionId, print).orElse(pdf);
    }

    /** The same for the single files: the bytes of certificates made one by one are kept as those made together are. */
    private byte[] packed(long decisionId, CertificatePrint print) {
        Decision decision = finder.hold(decisionId);
        CertificateSet set = set(decision);
        byte[] zip = WholeFile.of(out -> Documents.certificatesZip(set, print, out));
        if (!kept.hasArchive(decisionId, print.preprinted())) {
            em.persist(new CertificateArchive(decisionId, print, set.lines().size(), zip, caller.username(), LocalDateTime.now(clock)));
            audit.record("CERTIFICATES_ARCHIVED", "DECISION", decisionId, Fingerprint.of(zip));
            return zip;
        }
        return kept.archive(decisionId, print).orElse(zip);
    }

    private CertificateSet set(Decision decision) {
        finder.requireReadable(decision);
        DossierFile dossier = desk.look(decision.getDossierId());
        CertificateRules.require(decision, names.of(dossier.getAwardCode()));
        return press.papers(decision, dossier).certificates();
    }
}
