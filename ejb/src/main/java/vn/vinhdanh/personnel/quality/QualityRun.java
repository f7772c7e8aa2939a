package vn.vinhdanh.personnel.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.shared.Sql;

/**
 * Checks a set of people: one statement per check however many people, then the findings are compared with those known: what is still so keeps
 * its number and the day it was found, what is mended goes.
 */
@Dependent
class QualityRun {

    /** Other data are another finding; made once, when a row comes in. */
    private static final String FINGERPRINT = "COALESCE(CAST(x.other_id AS varchar), '') || '|' || COALESCE(CAST(x.ref_id AS varchar), '') || '|'"
            + " || COALESCE(x.value1, '') || '|' || COALESCE(x.value2, '') || '|' || COALESCE(x.value3, '') || '|' || COALESCE(x.cure, '')";
    private static final String FOUND = "INSERT INTO quality_found (run_id, kind, person_id, other_id, ref_id, value1, value2, value3, cure, fingerprint)"
            + " SELECT CAST(? AS bigint), CAST(? AS varchar), x.person_id, x.other_id, x.ref_id, x.value1, x.value2, x.value3, x.cure, " + FINGERPRINT + " FROM (";
    private static final String NOT_FOUND = " IN (SELECT p.id FROM person p WHERE {whom}) AND NOT EXISTS (SELECT 1 FROM quality_found n WHERE n.run_id = ?"
            + " AND n.person_id = quality_finding.person_id AND n.kind = quality_finding.kind AND n.fingerprint = quality_finding.fingerprint)";
    private static final String GONE = "DELETE FROM quality_finding WHERE person_id" + NOT_FOUND;
    private static final String PAIR_GONE = "DELETE FROM quality_finding WHERE other_id" + NOT_FOUND;
    private static final String ABSORBED = "DELETE FROM quality_finding WHERE EXISTS (SELECT 1 FROM person p WHERE p.merged_into IS NOT NULL"
            + " AND p.id IN (quality_finding.person_id, quality_finding.other_id))";
    private static final String CHANGED = "SELECT f.id FROM quality_finding f JOIN person_change c ON c.changed_at > f.checked_at AND c.person_id = ";
    /** Only where a file was changed since: what stands as it did is not written again. */
    private static final String SEEN = "UPDATE quality_finding SET checked_at = ? WHERE person_id IN (SELECT p.id FROM person p WHERE {whom}) AND id IN ("
            + CHANGED + "f.person_id UNION ALL " + CHANGED + "f.other_id)";
    /** In a statement of its own: compared while it is being filled, the table of findings would be read again for each row. */
    private static final String KNOWN = "DELETE FROM quality_found WHERE run_id = ? AND EXISTS (SELECT 1 FROM quality_finding f"
            + " WHERE f.kind = quality_found.kind AND f.person_id = quality_found.person_id AND f.fingerprint = quality_found.fingerprint)";
    private static final String NEW = "INSERT INTO quality_finding (id, kind, person_id, other_id, ref_id, value1, value2, value3, cure, fingerprint, found_at, checked_at)"
            + " SELECT nextval('vinhdanh_id'), n.kind, n.person_id, n.other_id, n.ref_id, n.value1, n.value2, n.value3, n.cure, n.fingerprint"
            + ", CAST(? AS timestamp), CAST(? AS timestamp) FROM quality_found n WHERE n.run_id = ? ON CONFLICT DO NOTHING";
    private static final String LOOKED_AT = "DELETE FROM quality_due WHERE person_id IN (SELECT p.id FROM person p WHERE {whom})";
    private static final String NOTED = "INSERT INTO quality_finding (id, kind, person_id, other_id, ref_id, value1, value2, value3, cure, fingerprint, found_at,"
            + " checked_at) SELECT nextval('vinhdanh_id'), CAST(? AS varchar), x.person_id, x.other_id, x.ref_id, x.value1, x.value2, x.value3, x.cure, "
            + FINGERPRINT + ", CAST(? AS timestamp), CAST(? AS timestamp) FROM (";
    private static final String PARTNERS = "SELECT person_id, other_id FROM quality_finding WHERE other_id IS NOT NULL AND (person_id = ANY(?) OR other_id = ANY(?))";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<QualitySource> sources;

    /** Checks these people. */
    void check(Whom whom) {
        em.flush();
        Sql.planByValues(em);
        try {
            check(em.unwrap(Connection.class), whom);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Checks some people and whoever is paired with one of them in a finding. */
    void check(List<Long> personIds) {
        List<Long> ids = new ArrayList<>(personIds);
        try {
            Sql.list(em.unwrap(Connection.class), row -> List.of(row.getLong(1), row.getLong(2)), PARTNERS, personIds, personIds).forEach(ids::addAll);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        check(Whom.these(ids.stream().distinct().toList()));
    }

    /** Adds what one kind of check finds about some people to what is known; nothing else is looked at. */
    void note(QualityKind kind, List<Long> personIds) {
        em.flush();
        LocalDateTime now = LocalDateTime.now(clock);
        for (QualityCheck check : checks().stream().filter(c -> c.kind() == kind).toList()) {
            List<Object> params = new ArrayList<>(List.of(kind.name(), now, now));
            params.addAll(check.params(Whom.these(personIds), LocalDate.now(clock)));
            Sql.update(em, NOTED + check.text(Whom.these(personIds)) + ") x WHERE x.person_id IS NOT NULL ON CONFLICT DO NOTHING", params.toArray());
        }
    }

    private void check(Connection connection, Whom whom) throws SQLException {
        long run = Sql.list(connection, row -> row.getLong(1), "SELECT nextval('vinhdanh_id')").get(0);
        LocalDateTime now = LocalDateTime.now(clock);
        for (QualityCheck check : checks()) {
            List<Object> params = new ArrayList<>(List.of(run, check.kind().name()));
            params.addAll(check.params(whom, LocalDate.now(clock)));
            Sql.update(connection, FOUND + check.text(whom) + ") x", params.toArray());
        }
        new DuplicateFinder(connection, run).find(whom);
        if (whom.byUnits() && Sql.onPostgres(connection)) {
            // taken for the empty table it was, what was found would be compared with what is known row by row
            Sql.update(connection, "ANALYZE quality_found, quality_finding");
        }
        String condition = QualityCheck.condition(whom);
        Object[] whomOfRun = Stream.concat(Stream.of(whom.params()), Stream.of(run)).toArray();
        Sql.update(connection, GONE.replace(QualityCheck.WHOM, condition), whomOfRun);
        if (!whom.everything()) {
            // where everybody is checked, the first of a pair is so as well
            Sql.update(connection, PAIR_GONE.replace(QualityCheck.WHOM, condition), whomOfRun);
        }
        Sql.update(connection, ABSORBED);
        Sql.update(connection, SEEN.replace(QualityCheck.WHOM, condition), Stream.concat(Stream.of(now), Stream.of(whom.params())).toArray());
        Sql.update(connection, LOOKED_AT.replace(QualityCheck.WHOM, condition), whom.params());
        Sql.update(connection, KNOWN, run);
        Sql.update(connection, NEW, now, now, run);
        Sql.update(connection, "DELETE FROM quality_found WHERE run_id = ?", run);
    }

    private List<QualityCheck> checks() {
        List<QualityCheck> checks = new ArrayList<>(RecordChecks.ALL);
        checks.addAll(FileChecks.ALL);
        checks.addAll(ServiceChecks.ALL);
        sources.forEach(source -> checks.addAll(source.checks()));
        return checks;
    }
}
