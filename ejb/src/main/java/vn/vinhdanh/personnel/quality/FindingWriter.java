package vn.vinhdanh.personnel.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.shared.Sql;

/** Keeps why findings are right, and when what was checked. */
@Dependent
class FindingWriter {

    private static final String ACCEPT = "INSERT INTO quality_acceptance (id, kind, person_id, fingerprint, because, accepted_by, accepted_at)"
            + " SELECT nextval('vinhdanh_id'), f.kind, f.person_id, f.fingerprint, CAST(? AS varchar), CAST(? AS varchar), CAST(? AS timestamp)"
            + " FROM quality_finding f WHERE f.id = ? ON CONFLICT DO NOTHING";
    private static final String REOPEN = "DELETE FROM quality_acceptance WHERE EXISTS (SELECT 1 FROM quality_finding f WHERE f.id = ?"
            + " AND f.kind = quality_acceptance.kind AND f.person_id = quality_acceptance.person_id AND f.fingerprint = quality_acceptance.fingerprint)";
    private static final String CHECKED = "INSERT INTO quality_check (id, unit_id, everything, checked_by, checked_at, findings)"
            + " VALUES (nextval('vinhdanh_id'), CAST(? AS bigint), ?, ?, ?, ?)";
    private static final String BELOW = "SELECT s.id FROM unit s JOIN unit u ON s.path LIKE u.path || '%' WHERE u.id = ?";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    void accept(FindingRow row, String because) {
        update(ACCEPT, because, caller.username(), LocalDateTime.now(clock), row.id());
    }

    void reopen(FindingRow row) {
        update(REOPEN, row.id());
    }

    void checked(Long unitId, boolean everything, long findings) {
        update(CHECKED, unitId, everything, caller.username(), LocalDateTime.now(clock), (int) findings);
    }

    /** The units a check is about. */
    List<Long> units(UnitScope scope, Long unitId) {
        if (unitId == null) {
            return List.copyOf(scope.queryIds());
        }
        return Sql.list(em, r -> r.getLong(1), BELOW, unitId);
    }

    private void update(String sql, Object... params) {
        em.flush();
        Sql.update(em, sql, params);
    }
}
