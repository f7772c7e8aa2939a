package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.Fingerprint;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.reward.register.Tariff;

/** Makes the papers of a decision, and archives the document on the day it is numbered. */
@Dependent
class DecisionPress {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DecisionQueries queries;
    @Inject
    private CouncilResults council;
    @Inject
    private RegulationService regulation;
    @Inject
    private AwardNames names;
    @Inject
    private Grounds grounds;
    @Inject
    private AgencyPaper paper;
    @Inject
    private Clock clock;

    DecisionPapers papers(Decision c, DossierFile d) {
        return new DecisionPapers(c, new DecisionPapers.Matter(names.of(d.getAwardCode()), d.getAchievementYear(), d.getAchievement(),
                lines(c, d), council.of(d.getId()), c.getDocumentType() == DocumentType.TTR ? grounds.of(d) : Map.of()), paper.sheet(c));
    }

    /** The archived document of a numbered decision, as it was issued; the draft of any other. */
    byte[] document(Decision c, DossierFile d) {
        return archived(c).orElseGet(() -> print(c, d));
    }

    /** Keeps the document just numbered, byte by byte. */
    void archive(Decision c, DossierFile d) {
        byte[] pdf = print(c, d);
        em.persist(new DecisionFile(c.getId(), pdf, Fingerprint.of(pdf), LocalDateTime.now(clock)));
    }

    /** Fingerprint of the archived document; null while there is none. */
    String fingerprint(Decision c) {
        return em.createQuery("SELECT f.sha256 FROM DecisionFile f WHERE f.decisionId = :decision", String.class)
                .setParameter("decision", c.getId()).getResultStream().findFirst().orElse(null);
    }

    List<DecisionLine> lines(Decision c, DossierFile d) {
        if (c.getDocumentType() == DocumentType.TTR) {
            return queries.proposed(d.getId(), null, null);
        }
        return c.getStatus() == DecisionStatus.REGISTERED ? queries.awarded(c.getId())
                : queries.proposed(d.getId(), Tariff.of(regulation.ruleBook(), d.getAwardCode(), LocalDate.now(clock)), LocalDate.now(clock));
    }

    private Optional<byte[]> archived(Decision c) {
        return em.createQuery("SELECT f.pdf FROM DecisionFile f WHERE f.decisionId = :decision", byte[].class)
                .setParameter("decision", c.getId()).getResultStream().findFirst();
    }

    private byte[] print(Decision c, DossierFile d) {
        DecisionPapers papers = papers(c, d);
        return c.getDocumentType() == DocumentType.QD ? Documents.decision(papers.decision()) : Documents.submission(papers.submission());
    }
}
