package vn.vinhdanh.personnel.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.personnel.history.ChangeListener;
import vn.vinhdanh.shared.Sql;

/** Notes whose file was changed by hand, so that a doubt that comes back is seen as soon as one that goes. */
@Dependent
public class DueAgain implements ChangeListener {

    /** At most so many at once; the others come with the next look, or at night. */
    private static final int MOST = 200;
    private static final String DUE = "SELECT d.person_id FROM quality_due d JOIN person p ON p.id = d.person_id"
            + " WHERE CAST(? AS boolean) OR p.unit_id = ANY(?) ORDER BY d.person_id LIMIT " + MOST;

    @PersistenceContext
    private EntityManager em;

    @Override
    public void changed(long personId) {
        Sql.update(em, "INSERT INTO quality_due (person_id) SELECT CAST(? AS bigint) WHERE NOT EXISTS (SELECT 1 FROM quality_due d WHERE d.person_id = ?)"
                + " ON CONFLICT DO NOTHING", personId, personId);
    }

    /** Those of a scope who are to be checked again. */
    List<Long> in(UnitScope scope) {
        return Sql.list(em, r -> r.getLong(1), DUE, scope.everything(), List.copyOf(scope.queryIds()));
    }
}
