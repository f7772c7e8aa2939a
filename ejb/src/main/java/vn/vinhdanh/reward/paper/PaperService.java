package vn.vinhdanh.reward.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.reward.Fingerprint;
import vn.vinhdanh.reward.dossier.DossierDesk;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** Papers of a dossier (Luật Điều 84): hand in, take out before the approval, say why one is not needed, read. */
@Stateless
@RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.REGISTRY_OFFICER, Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER,
    Roles.DIRECTOR, Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
public class PaperService {

    private static final Role[] KEEPERS = {Role.UNIT_CLERK, Role.UNIT_HEAD, Role.APPRAISER, Role.COUNCIL_SECRETARY};

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DossierDesk desk;
    @Inject
    private PaperDesk papers;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Paper by paper: asked for or not, there or not, under the rules of the day the dossier was accepted, else of today. */
    public PaperRegister register(long dossierId) {
        DossierFile dossier = desk.look(dossierId);
        LocalDate day = dossier.getAcceptedOn() == null ? LocalDate.now(clock) : dossier.getAcceptedOn();
        return new PaperRegister(dossier.getId(), dossier.getVersion(), PaperRules.mayChange(dossier.getStatus(), rolesOver(dossier)),
                dossier.getGapReason(), papers.lines(dossier, day));
    }

    /**
     * Takes a file in: PDF, Word without macros, JPEG or PNG.
     *
     * @return number of the file
     * @throws RefusedException PAPERS_CLOSED, PAPER_KNOWN, PAPER_EMPTY, PAPER_TOO_LARGE, PAPER_FORMAT, PAPER_MACRO
     */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.APPRAISER, Roles.COUNCIL_SECRETARY})
    public long attach(@NotNull @Valid PaperInput input) {
        DossierFile dossier = open(input.getDossierId(), input.getVersion());
        PaperFile file = PaperContent.accept(input.getFileName(), input.getContent());
        String sha256 = Fingerprint.of(file.content());
        if (em.createQuery("SELECT COUNT(p) FROM DossierPaper p WHERE p.dossierId = :dossier AND p.kind = :kind AND p.sha256 = :sha"
                + " AND p.removedAt IS NULL", Long.class).setParameter("dossier", dossier.getId()).setParameter("kind", input.getKind())
                .setParameter("sha", sha256).getSingleResult() > 0) {
            throw new RefusedException("PAPER_KNOWN", file.fileName());
        }
        DossierPaper paper = new DossierPaper(dossier.getId(), input.getKind(), file, sha256, caller.username(), LocalDateTime.now(clock));
        em.persist(paper);
        em.flush();
        audit.record("PAPER_HANDED_IN", "DOSSIER", dossier.getId(), input.getKind() + " " + file.fileName() + " " + sha256);
        return paper.getId();
    }

    /** Takes a file out; it stays on record who handed it in and who took it out. */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.APPRAISER, Roles.COUNCIL_SECRETARY})
    public void remove(long dossierId, long version, long paperId) {
        open(dossierId, version);
        int removed = em.createQuery("UPDATE DossierPaper p SET p.removedBy = :me, p.removedAt = :now, p.version = p.version + 1"
                        + " WHERE p.id = :id AND p.dossierId = :dossier AND p.removedAt IS NULL")
                .setParameter("me", caller.username()).setParameter("now", LocalDateTime.now(clock)).setParameter("id", paperId)
                .setParameter("dossier", dossierId).executeUpdate();
        if (removed == 0) {
            throw new NotFoundException();
        }
        audit.record("PAPER_TAKEN_OUT", "DOSSIER", dossierId, Long.toString(paperId));
    }

    /** Notes why a paper is not needed here; a second reason replaces the first. */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.APPRAISER, Roles.COUNCIL_SECRETARY})
    public void waive(@NotNull @Valid WaiverInput input) {
        open(input.getDossierId(), input.getVersion());
        PaperWaiver waiver = waiver(input.getDossierId(), input.getKind());
        waiver.because(VietnameseText.nfc(input.getReason()), caller.username(), LocalDateTime.now(clock));
        em.persist(waiver);
        audit.record("PAPER_WAIVED", "DOSSIER", input.getDossierId(), input.getKind() + ": " + VietnameseText.nfc(input.getReason()));
    }

    /** The paper is asked for again. */
    @RolesAllowed({Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.APPRAISER, Roles.COUNCIL_SECRETARY})
    public void ask(long dossierId, long version, @NotNull PaperKind kind) {
        open(dossierId, version);
        em.createQuery("DELETE FROM PaperWaiver w WHERE w.dossierId = :dossier AND w.kind = :kind").setParameter("dossier", dossierId)
                .setParameter("kind", kind).executeUpdate();
        audit.record("PAPER_ASKED", "DOSSIER", dossierId, kind.name());
    }

    /** A file as it was handed in; the trail keeps who read it. */
    public PaperFile file(long dossierId, long paperId) {
        desk.look(dossierId);
        PaperFile file = em.createQuery("""
                SELECT NEW vn.vinhdanh.reward.paper.PaperFile(p.fileName, p.format, p.content) FROM DossierPaper p
                WHERE p.id = :id AND p.dossierId = :dossier AND p.removedAt IS NULL
                """, PaperFile.class).setParameter("id", paperId).setParameter("dossier", dossierId).getResultStream().findFirst()
                .orElseThrow(NotFoundException::new);
        audit.record("PAPER_READ", "DOSSIER", dossierId, file.fileName());
        return file;
    }

    private PaperWaiver waiver(long dossierId, PaperKind kind) {
        return em.createQuery("SELECT w FROM PaperWaiver w WHERE w.dossierId = :dossier AND w.kind = :kind", PaperWaiver.class)
                .setParameter("dossier", dossierId).setParameter("kind", kind).getResultStream().findFirst()
                .orElseGet(() -> new PaperWaiver(dossierId, kind));
    }

    private DossierFile open(long dossierId, long version) {
        DossierFile dossier = desk.take(dossierId, version, KEEPERS);
        if (!PaperRules.mayChange(dossier.getStatus(), rolesOver(dossier))) {
            throw new RefusedException("PAPERS_CLOSED");
        }
        return dossier;
    }

    /** A role counts only where it is held over this very dossier. */
    private Set<Role> rolesOver(DossierFile dossier) {
        return Set.of(KEEPERS).stream().filter(caller::has).filter(r -> scopes.of(r).covers(dossier.getProposingUnitId()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
