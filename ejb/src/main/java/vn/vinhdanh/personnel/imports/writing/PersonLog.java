package vn.vinhdanh.personnel.imports.writing;

import java.sql.Connection;
import java.sql.SQLException;
import vn.vinhdanh.personnel.imports.target.BatchLog;

/** What a staff list changes in the records of people the registry already knows, field by field. */
public final class PersonLog {

    private static final String ROWS = "SELECT b.batch_id, b.person_id, 'PERSON' AS section, CAST(NULL AS varchar(20)) AS subject, f.field, "
            + values("b", "bu") + " AS old_value, " + values("a", "au") + " AS new_value " + """
            FROM import_before_person b JOIN import_after_person a ON a.batch_id = b.batch_id AND a.person_id = b.person_id JOIN person p ON p.id = b.person_id
            JOIN unit bu ON bu.id = b.unit_id JOIN unit au ON au.id = a.unit_id JOIN unit pu ON pu.id = p.unit_id
            CROSS JOIN (VALUES ('fullName'), ('sex'), ('birthDate'), ('birthYear'), ('type'), ('unit'), ('position'), ('leader'), ('rankCode'),
              ('payStep'), ('payCoefficient'), ('joinedOn'), ('partyJoinedOn'), ('ethnicGroup'), ('email'), ('note')) AS f(field)
            WHERE b.batch_id = ? AND """ + " " + values("a", "au") + " IS NOT DISTINCT FROM " + values("p", "pu");

    /** Postings entered for the day of the import, which it corrected. */
    private static final String POSTINGS = """
            SELECT b.batch_id, b.person_id, 'POSTING' AS section, CAST(o.valid_from AS varchar(20)) AS subject, f.field,
                CASE f.field WHEN 'unit' THEN bu.name ELSE b.position END AS old_value, CASE f.field WHEN 'unit' THEN au.name ELSE a.position END AS new_value
            FROM import_before_person b JOIN import_batch t ON t.id = b.batch_id JOIN import_after_person a ON a.batch_id = b.batch_id AND a.person_id = b.person_id
            JOIN unit bu ON bu.id = b.unit_id JOIN unit au ON au.id = a.unit_id
            JOIN posting o ON o.person_id = b.person_id AND o.start_known = TRUE AND o.valid_from = CAST(t.committed_at AS date)
              AND o.import_batch_id IS DISTINCT FROM b.batch_id AND o.unit_id = a.unit_id AND o.position IS NOT DISTINCT FROM a.position
            CROSS JOIN (VALUES ('unit'), ('position')) AS f(field) WHERE b.batch_id = ?
            """;

    private PersonLog() {
    }

    /** The value of each field as text. */
    private static String values(String of, String unit) {
        return """
                CASE f.field WHEN 'fullName' THEN p.full_name WHEN 'sex' THEN p.sex WHEN 'birthDate' THEN CAST(p.birth_date AS varchar(20))
                  WHEN 'birthYear' THEN CAST(p.birth_year AS varchar(20)) WHEN 'type' THEN p.person_type WHEN 'unit' THEN pu.name
                  WHEN 'position' THEN p.position WHEN 'leader' THEN LOWER(CAST(p.leader AS varchar(5))) WHEN 'rankCode' THEN p.rank_code
                  WHEN 'payStep' THEN CAST(p.pay_step AS varchar(20)) WHEN 'payCoefficient' THEN CAST(p.pay_coefficient AS varchar(20))
                  WHEN 'joinedOn' THEN CAST(p.joined_on AS varchar(20)) WHEN 'partyJoinedOn' THEN CAST(p.party_joined_on AS varchar(20))
                  WHEN 'ethnicGroup' THEN p.ethnic_group WHEN 'email' THEN p.email WHEN 'note' THEN p.note END""".replace(" p.", " " + of + ".")
                .replace("(p.", "(" + of + ".").replace(" pu.", " " + unit + ".");
    }

    /** One statement; people the batch enters or removes are told by the batch itself, fields changed since by whoever changed them. */
    public static void write(Connection connection, long batchId) throws SQLException {
        BatchLog.write(connection, batchId, ROWS);
    }

    /** What it corrects in a posting that somebody entered for the same day. */
    public static void writePostings(Connection connection, long batchId) throws SQLException {
        BatchLog.write(connection, batchId, POSTINGS);
    }
}
