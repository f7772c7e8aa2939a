package vn.vinhdanh.personnel.imports.undo;

import java.sql.Connection;
import java.sql.SQLException;
import vn.vinhdanh.shared.Sql;

/** Finds the people who stay when the rest of a batch is taken back: something was done since that rests on them. */
public final class KeptPeople {

    /** People the batch entered, who have since been changed, or got what other pages hold. */
    private static final String ENTERED = """
            INSERT INTO import_kept (batch_id, person_id, whole)
            SELECT p.import_batch_id, p.id, TRUE FROM person p WHERE p.import_batch_id = ? AND (p.version > 0 OR p.id IN (
              SELECT o.person_id FROM posting o WHERE o.import_batch_id IS DISTINCT FROM ? OR o.version > 0
              UNION ALL SELECT y.person_id FROM pay_period y WHERE y.import_batch_id IS DISTINCT FROM ? OR y.version > 0
              UNION ALL SELECT x.person_id FROM discipline x UNION ALL SELECT x.person_id FROM account x WHERE x.person_id IS NOT NULL
              UNION ALL SELECT x.person_id FROM person_record x UNION ALL SELECT x.person_id FROM training x UNION ALL SELECT x.person_id FROM allowance x
              UNION ALL SELECT x.person_id FROM family_member x UNION ALL SELECT x.person_id FROM foreign_travel x
              UNION ALL SELECT x.person_id FROM personal_history x UNION ALL SELECT x.person_id FROM asset x UNION ALL SELECT x.person_id FROM person_photo x
              UNION ALL SELECT x.person_id FROM unit_head x UNION ALL SELECT x.person_id FROM reorganisation_person x
              UNION ALL SELECT x.merged_into FROM person x WHERE x.merged_into IS NOT NULL))
            """;
    /** People the batch changed, who have moved since: their postings are no longer those of the batch. */
    private static final String MOVED = """
            INSERT INTO import_kept (batch_id, person_id, whole)
            SELECT b.batch_id, b.person_id, CASE WHEN a.person_id IS NULL OR a.unit_id <> p.unit_id OR a.position IS DISTINCT FROM p.position THEN TRUE ELSE FALSE END
            FROM import_before_person b JOIN person p ON p.id = b.person_id
            LEFT JOIN import_after_person a ON a.batch_id = b.batch_id AND a.person_id = b.person_id WHERE b.batch_id = ? AND p.version <> b.version + 1
            """;

    private KeptPeople() {
    }

    /** Notes them beside the batch; other rooms add those on whom their facts rest. */
    public static void find(Connection connection, long batchId) throws SQLException {
        Sql.update(connection, ENTERED, batchId, batchId, batchId);
        Sql.update(connection, MOVED, batchId);
    }
}
