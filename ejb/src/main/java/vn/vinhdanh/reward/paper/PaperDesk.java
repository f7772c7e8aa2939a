package vn.vinhdanh.reward.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.dossier.CommendationType;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.reward.eligibility.GkReason;

/** Holds a dossier against what its award asks for. */
@Dependent
class PaperDesk {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RegulationService regulation;

    /** The register under the rules of the day. */
    List<PaperLine> lines(DossierFile dossier, LocalDate day) {
        RuleBook book = regulation.ruleBook();
        AwardRow award = book.award(dossier.getAwardCode()).orElseThrow();
        boolean sudden = dossier.getReasonKind() == GkReason.SUDDEN || dossier.getCommendationType() == CommendationType.UNEXPECTED;
        return PaperRules.lines(book, day, new PaperFacts(award.code(), award.kind() == AwardKind.TITLE, sudden, made(dossier, award),
                files(dossier.getId()), waivers(dossier.getId())));
    }

    private Map<PaperKind, List<PaperRow>> files(long dossier) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.reward.paper.PaperRow(p.id, p.kind, p.fileName, p.format, p.bytes, p.sha256, p.by, p.at)
                FROM DossierPaper p WHERE p.dossierId = :dossier AND p.removedAt IS NULL ORDER BY p.at, p.id
                """, PaperRow.class).setParameter("dossier", dossier).getResultList().stream().collect(Collectors.groupingBy(PaperRow::kind));
    }

    private Map<PaperKind, PaperWaiverRow> waivers(long dossier) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.reward.paper.PaperWaiverRow(w.kind, w.reason, w.by, w.at) FROM PaperWaiver w WHERE w.dossierId = :dossier
                """, PaperWaiverRow.class).setParameter("dossier", dossier).getResultList().stream()
                .collect(Collectors.toMap(PaperWaiverRow::kind, Function.identity()));
    }

    /** The list of nominees, the submission and the minutes come from the application itself, each at its station. */
    private Map<PaperKind, String> made(DossierFile dossier, AwardRow award) {
        Map<PaperKind, String> made = new EnumMap<>(PaperKind.class);
        if (exists("SELECT n.id FROM Nominee n WHERE n.dossierId = :id", dossier.getId())) {
            made.put(PaperKind.LIST, "");
        }
        if (award.departmentMaySign() && dossier.getSubmitter() != null) {
            // what is decided here needs no submission upwards: handing in with name and time is the unit's
            made.put(PaperKind.SUBMISSION, "");
        }
        if (!award.departmentMaySign()) {
            em.createQuery("SELECT c.id FROM Decision c WHERE c.dossierId = :id", Long.class).setParameter("id", dossier.getId())
                    .getResultStream().findFirst().ifPresent(id -> made.put(PaperKind.SUBMISSION, "/api/v1/decisions/" + id + "/decision.pdf"));
        }
        if (dossier.getMeetingId() != null && exists("SELECT m.id FROM Minutes m WHERE m.meetingId = :id", dossier.getMeetingId())) {
            made.put(PaperKind.MINUTES, "/api/v1/conferences/" + dossier.getMeetingId() + "/minutes.pdf");
        }
        return made;
    }

    private boolean exists(String query, long id) {
        return !em.createQuery(query, Long.class).setParameter("id", id).setMaxResults(1).getResultList().isEmpty();
    }
}
