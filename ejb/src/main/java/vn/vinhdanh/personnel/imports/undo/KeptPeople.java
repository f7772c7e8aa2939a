package vn.vinhdanh.personnel.imports.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.target.Resting;
import vn.vinhdanh.shared.Sql;

/** Knows the people who stay when the rest of a batch is taken back: something was done since that rests on them. */
public final class KeptPeople {

    /** What the rooms below and this one hold about people; every table that refers to them is named here, or by the room that owns it. */
    private static final List<Resting> OWN = List.of(
            Resting.besidesOwn("POSTING", "posting"), Resting.besidesOwn("PAY", "pay_period"), Resting.of("DISCIPLINE", "discipline"),
            Resting.besidesOwn("RECORD", "person_record"), Resting.of("PHOTO", "person_photo"), Resting.of("TRAINING", "training"),
            Resting.of("ALLOWANCE", "allowance"), Resting.of("FAMILY", "family_member"), Resting.of("TRAVEL", "foreign_travel"),
            Resting.of("LIFE", "personal_history"), Resting.of("ASSET", "asset"), Resting.of("ACCOUNT", "account"), Resting.of("HEAD", "unit_head"),
            Resting.of("REORGANISATION", "reorganisation_person"), Resting.of("MERGE", "person").by("merged_into"),
            Resting.of("MERGE", "person_merge").by("survivor_id"), Resting.of("MERGE", "person_merge").by("absorbed_id"));

    private static final String ENTERED = "SELECT p.import_batch_id AS batch_id, p.id FROM person p WHERE p.import_batch_id = ? AND ";
    private static final String CHANGED = ENTERED + "p.version > 0";
    private static final String NAMES = "SELECT p.full_name FROM person p WHERE p.import_batch_id = ? AND ";
    private static final String FEW = " ORDER BY p.sort_key FETCH FIRST 10 ROWS ONLY";
    private static final String CHANGED_NAMES = """
            SELECT c.full_name FROM (SELECT p.full_name, p.sort_key FROM person p WHERE p.import_batch_id = ? AND p.version > 0
              UNION SELECT p.full_name, p.sort_key FROM import_before_person b JOIN person p ON p.id = b.person_id WHERE b.batch_id = ? AND p.version <> b.version + 1) c
            ORDER BY c.sort_key FETCH FIRST 10 ROWS ONLY
            """;
    /** Pay the batch brought to people who were there already, corrected since. */
    private static final String PAY_CORRECTED = """
            SELECT DISTINCT p.full_name FROM pay_period y JOIN person p ON p.id = y.person_id
            WHERE y.import_batch_id = ? AND y.version > 0 AND p.import_batch_id IS DISTINCT FROM y.import_batch_id FETCH FIRST 10 ROWS ONLY
            """;
    /** People the batch changed, who have moved since: their postings are no longer those of the batch. */
    private static final String MOVED = """
            INSERT INTO import_kept (batch_id, person_id, whole)
            SELECT b.batch_id, b.person_id, CASE WHEN a.person_id IS NULL OR a.unit_id <> p.unit_id OR a.position IS DISTINCT FROM p.position THEN TRUE ELSE FALSE END
            FROM import_before_person b JOIN person p ON p.id = b.person_id
            LEFT JOIN import_after_person a ON a.batch_id = b.batch_id AND a.person_id = b.person_id WHERE b.batch_id = ? AND p.version <> b.version + 1
            """;

    /** People in whose file a field was changed since. */
    private static final String FILES = """
            FROM import_before_record b JOIN person_record x ON x.person_id = b.person_id AND x.version <> b.version + 1 JOIN person p ON p.id = b.person_id WHERE b.batch_id = ?
            """;

    private final Connection connection;
    private final long batchId;
    private final List<Resting> resting;

    /** @param others what the upper rooms hold about people */
    public KeptPeople(Connection connection, long batchId, Stream<Resting> others) {
        this.connection = connection;
        this.batchId = batchId;
        this.resting = Stream.concat(OWN.stream(), others).toList();
    }

    /** Every table in which people are named. */
    public List<Resting> resting() {
        return resting;
    }

    /** What rests on the people of the batch, some names for each kind. */
    public List<Dependent> dependents() throws SQLException {
        List<Dependent> found = new ArrayList<>();
        collect(found, "CHANGED", CHANGED_NAMES, batchId, batchId);
        collect(found, "RECORD", "SELECT p.full_name " + FILES + FEW, batchId);
        collect(found, "PAY", PAY_CORRECTED, batchId);
        for (Resting one : resting) {
            collect(found, one.kind(), NAMES + one.holds() + FEW, batchId);
        }
        return found.stream().distinct().toList();
    }

    private void collect(List<Dependent> found, String kind, String sql, Object... params) throws SQLException {
        found.addAll(Sql.list(connection, r -> new Dependent(kind, r.getString(1)), sql, params));
    }

    /** Notes beside the batch who stays: those it entered as a whole, those it changed as a whole or in single fields. */
    public void note() throws SQLException {
        StringBuilder people = new StringBuilder(CHANGED);
        resting.forEach(one -> people.append(" UNION ").append(ENTERED).append(one.holds()));
        Sql.update(connection, "INSERT INTO import_kept (batch_id, person_id, whole) SELECT e.batch_id, e.id, TRUE FROM (" + people + ") e",
                Collections.nCopies(resting.size() + 1, (Object) batchId).toArray());
        Sql.update(connection, MOVED, batchId);
        Sql.update(connection, "INSERT INTO import_kept (batch_id, person_id, whole) SELECT b.batch_id, b.person_id, FALSE " + FILES
                + " AND NOT EXISTS (SELECT 1 FROM import_kept k WHERE k.batch_id = b.batch_id AND k.person_id = b.person_id)", batchId);
    }
}
