package vn.vinhdanh.personnel.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.shared.Sql;

/** Reads and writes cures for many people: a handful of statements however many there are. */
@Dependent
class BulkCures {

    private static final String FROM = " FROM quality_finding f JOIN person p ON p.id = f.person_id JOIN unit u ON u.id = p.unit_id"
            + " LEFT JOIN posting o ON o.id = f.ref_id AND o.person_id = f.person_id"
            + " LEFT JOIN quality_acceptance a ON a.kind = f.kind AND a.person_id = f.person_id AND a.fingerprint = f.fingerprint"
            + " WHERE (CAST(? AS boolean) OR p.unit_id = ANY(?)) AND p.merged_into IS NULL AND a.id IS NULL AND f.kind = ? AND f.cure IS NOT NULL";
    private static final String BELOW = " AND u.path LIKE (SELECT CONCAT(b.path, '%') FROM unit b WHERE b.id = ?)";
    private static final String THESE = " AND f.id = ANY(?)";
    private static final String ORDER = " ORDER BY p.sort_key, f.id LIMIT ?";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Open findings one cure mends, those of a unit and below it, in the order of names. */
    List<BulkCureRow> of(UnitScope scope, QualityKind kind, Long unitId, int most) {
        List<Object> params = params(scope, kind);
        if (unitId != null) {
            params.add(unitId);
        }
        params.add(most);
        return rows(kind, unitId == null ? "" : BELOW, params);
    }

    /** Those of these findings that still stand so. */
    List<BulkCureRow> these(UnitScope scope, QualityKind kind, List<Long> ids) {
        List<Object> params = params(scope, kind);
        params.addAll(List.of(ids, ids.size()));
        return rows(kind, THESE, params);
    }

    private List<BulkCureRow> rows(QualityKind kind, String narrowed, List<Object> params) {
        BulkField field = BulkField.of(kind);
        String subject = field.posting() ? "CONCAT(o.unit_name, ', ', CAST(o.valid_from AS varchar))" : "CAST(NULL AS varchar)";
        return sql(c -> Sql.list(c, r -> new BulkCureRow(r.getLong(1), r.getLong(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6), r.getString(7)),
                "SELECT f.id, p.id, p.full_name, u.name, " + subject + ", " + field.now() + ", f.cure" + FROM + " AND (" + field.safe() + ")" + narrowed + ORDER,
                params.toArray()));
    }

    private static List<Object> params(UnitScope scope, QualityKind kind) {
        return new ArrayList<>(Arrays.asList(scope.everything(), List.copyOf(scope.queryIds()), kind.name()));
    }

    /** Units of the people of findings that are still there. */
    List<Long> units(List<Long> ids) {
        return sql(c -> Sql.list(c, r -> r.getLong(1), "SELECT DISTINCT p.unit_id FROM quality_finding f JOIN person p ON p.id = f.person_id WHERE f.id = ANY(?)", ids));
    }

    /** Holds the people until the end of the transaction, always in the same order. */
    void hold(List<Long> people) {
        sql(c -> Sql.list(c, r -> r.getLong(1), "SELECT id FROM person WHERE id = ANY(?) ORDER BY id FOR UPDATE", people));
    }

    void write(QualityKind kind, List<Long> ids, String reason) {
        BulkField field = BulkField.of(kind);
        sql(c -> Sql.update(c, field.log(), LocalDateTime.now(clock), caller.username(), reason, ids));
        sql(c -> Sql.update(c, field.write(), ids));
        if (field.writePay() != null) {
            sql(c -> Sql.update(c, field.writePay(), ids));
        }
        em.clear();
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T sql(Work<T> work) {
        em.flush();
        try {
            return work.on(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
