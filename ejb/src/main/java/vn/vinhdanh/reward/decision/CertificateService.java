package vn.vinhdanh.reward.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
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
 * stock; whoever prints in the same way again gets the same bytes (NĐ 30/2020 Điều 25 to 30).
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
    private Clock clock;
    @Inject
    private AuditTrail audit;

    /** What is archived, and the shift to begin with. */
    public CertificateDesk desk(long decisionId) {
        finder.find(decisionId);
        CertificatePrint usual = shifts.usual();
        return new CertificateDesk(usual.dxMm(), usual.dyMm(), em.createQuery("""
                SELECT NEW vn.vinhdanh.reward.decision.CertificateRow(f.preprinted, f.dxMm, f.dyMm, f.certificates, f.sha256, f.archivedBy,
                    f.archivedAt)
                FROM CertificateFile f WHERE f.decisionId = :decision ORDER BY f.preprinted
                """, CertificateRow.class).setParameter("decision", decisionId).getResultList());
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
        Optional<byte[]> same = archived(decisionId, print);
        return same.isPresent() ? same.get() : firstOrAnother(decisionId, print);
    }

    /** Every certificate as its own PDF, in one zip. */
    public void zip(long decisionId, CertificatePrint print, OutputStream out) {
        Documents.certificatesZip(set(finder.find(decisionId)), print, out);
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
        if (kept(decisionId, print.preprinted()) == 0) {
            em.persist(new CertificateFile(decisionId, print, set.lines().size(), pdf, caller.username(), LocalDateTime.now(clock)));
            audit.record("CERTIFICATES_ARCHIVED", "DECISION", decisionId, Fingerprint.of(pdf));
            return pdf;
        }
        return archived(decisionId, print).orElse(pdf);
    }

    private CertificateSet set(Decision decision) {
        finder.requireReadable(decision);
        DossierFile dossier = desk.look(decision.getDossierId());
        CertificateRules.require(decision, names.of(dossier.getAwardCode()));
        return press.papers(decision, dossier).certificates();
    }

    private long kept(long decisionId, boolean preprinted) {
        return em.createQuery("SELECT COUNT(f) FROM CertificateFile f WHERE f.decisionId = :decision AND f.preprinted = :stock", Long.class)
                .setParameter("decision", decisionId).setParameter("stock", preprinted).getSingleResult();
    }

    private Optional<byte[]> archived(long decisionId, CertificatePrint print) {
        return em.createQuery("""
                SELECT f.pdf FROM CertificateFile f
                WHERE f.decisionId = :decision AND f.preprinted = :stock AND f.dxMm = :dx AND f.dyMm = :dy
                """, byte[].class).setParameter("decision", decisionId).setParameter("stock", print.preprinted())
                .setParameter("dx", Shifts.tenth(print.dxMm())).setParameter("dy", Shifts.tenth(print.dyMm())).getResultStream().findFirst();
    }
}
