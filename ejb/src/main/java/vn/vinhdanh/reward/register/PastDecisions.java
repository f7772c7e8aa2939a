package vn.vinhdanh.reward.register;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.reward.DecisionKeys;
import vn.vinhdanh.shared.Sql;

/** Decisions of which only the awards are known: they came with the history of the registry or were entered by hand. */
@Dependent
public class PastDecisions {

    /** Among so many awards the decisions are told apart; whoever typed so little types more. */
    private static final int AWARDS = 10_000;
    private static final String FIRST = "SELECT MIN(a.decision_no), a.decided_on, COUNT(*), MAX(a.met) FROM (SELECT b.*, COUNT(*) OVER () AS met FROM (SELECT ";
    private static final String FOUND = " AS k, decision_no, decided_on, unit_id, person_id, status FROM award WHERE decision_id IS NULL AND ";
    private static final String RANGE = " >= ? AND ";
    private static final String BEFORE = " < ? ORDER BY ";
    private static final String NEWEST = ", decided_on DESC FETCH FIRST " + AWARDS + " ROWS ONLY) b) a";
    /** Imported rows may lack a unit: they count for the unit of the person. */
    private static final String PEOPLE = " LEFT JOIN person p ON p.id = a.person_id";
    private static final String HELD = " WHERE a.status IN ('AWARDED', 'RESTORED')";
    private static final String IN_SCOPE = " AND COALESCE(a.unit_id, p.unit_id) = ANY (?)";
    private static final String ORDER = " GROUP BY a.k, a.decided_on ORDER BY CASE WHEN a.k = ? OR a.k LIKE ? THEN 0 ELSE 1 END,"
            + " a.decided_on DESC NULLS LAST, a.k FETCH FIRST ? ROWS ONLY";
    private static final String INDEXED = text(DecisionKeys.INDEXED, false);
    private static final String INDEXED_IN_SCOPE = text(DecisionKeys.INDEXED, true);
    private static final String STORED = text("number_key", false);
    private static final String STORED_IN_SCOPE = text("number_key", true);

    @PersistenceContext
    private EntityManager em;

    private static String text(String key, boolean scoped) {
        return FIRST + key + FOUND + key + RANGE + key + BEFORE + key + NEWEST + (scoped ? PEOPLE : "") + HELD + (scoped ? IN_SCOPE : "") + ORDER;
    }

    /**
     * Decisions whose number begins so; the whole number before longer ones, then the newest first.
     *
     * @param key the number as {@link DecisionKeys} compare it, beginning with a digit
     */
    public List<PastDecision> find(String key, UnitScope scope, int most) {
        boolean indexed = Sql.onPostgres(em);
        List<Object> values = new ArrayList<>(List.of(key, key + Character.toString(Character.MAX_CODE_POINT)));
        String text = indexed ? INDEXED : STORED;
        if (!scope.everything()) {
            text = indexed ? INDEXED_IN_SCOPE : STORED_IN_SCOPE;
            values.add(List.copyOf(scope.queryIds()));
        }
        values.addAll(List.of(key, key + " %", most));
        return Sql.list(em, r -> new PastDecision(r.getString(1), Sql.date(r, 2), r.getLong(3), r.getLong(4) == AWARDS), text, values.toArray());
    }
}
