package vn.vinhdanh.classification.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.vinhdanh.personnel.quality.Proof;
import vn.vinhdanh.personnel.quality.QualityCheck;
import vn.vinhdanh.personnel.quality.QualityKind;
import vn.vinhdanh.personnel.quality.QualitySource;
import vn.vinhdanh.shared.Sql;

/** Somebody disciplined in a year cannot have been rated excellent for it: one of the two is wrong, or was changed since. */
@ApplicationScoped
public class RatingQualitySource implements QualitySource {

    private static final QualityCheck DISCIPLINED = QualityCheck.of(QualityKind.DISCIPLINED_EXCELLENT, QualityCheck.NO_ROW, "d.id",
            List.of("r.assessment_year", "d.form_text", "d.decided_on"), QualityCheck.NOTHING,
            "JOIN discipline d ON d.person_id = p.id JOIN rating r ON r.person_id = p.id AND r.level = 'EXCELLENT'"
            + " AND r.assessment_year = EXTRACT(YEAR FROM d.decided_on) WHERE {whom}");
    private static final String PROOF = """
            SELECT 'discipline', d.form_text, d.decided_on, d.ends_on, d.decision_no FROM discipline d WHERE d.id = ?
            UNION ALL
            SELECT 'rating', CAST(r.assessment_year AS varchar), r.decided_on, CAST(NULL AS date), r.decision_no FROM rating r
            JOIN discipline d ON d.person_id = r.person_id WHERE d.id = ? AND r.assessment_year = EXTRACT(YEAR FROM d.decided_on)
            """;

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<QualityCheck> checks() {
        return List.of(DISCIPLINED);
    }

    @Override
    public List<Proof> proof(QualityKind kind, long personId, Long refId) {
        if (kind != QualityKind.DISCIPLINED_EXCELLENT) {
            return List.of();
        }
        return Sql.list(em, r -> new Proof("quality.proof." + r.getString(1), r.getString(2), Sql.date(r, 3), Sql.date(r, 4),
                r.getString(5)), PROOF, refId, refId);
    }
}
