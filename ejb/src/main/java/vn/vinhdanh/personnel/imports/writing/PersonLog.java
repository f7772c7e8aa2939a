package vn.vinhdanh.personnel.imports.writing;

import java.sql.Connection;
import java.sql.SQLException;
import vn.vinhdanh.personnel.imports.target.BatchLog;

/** What a staff list changes in the records of people the registry already knows, field by field. */
public final class PersonLog {

    private static final String BEFORE = """
            CASE f.field WHEN 'fullName' THEN b.full_name WHEN 'sex' THEN b.sex WHEN 'birthDate' THEN CAST(b.birth_date AS varchar(20))
              WHEN 'birthYear' THEN CAST(b.birth_year AS varchar(20)) WHEN 'type' THEN b.person_type WHEN 'unit' THEN bu.name
              WHEN 'position' THEN b.position WHEN 'leader' THEN LOWER(CAST(b.leader AS varchar(5))) WHEN 'rankCode' THEN b.rank_code
              WHEN 'payStep' THEN CAST(b.pay_step AS varchar(20)) WHEN 'payCoefficient' THEN CAST(b.pay_coefficient AS varchar(20))
              WHEN 'joinedOn' THEN CAST(b.joined_on AS varchar(20)) WHEN 'partyJoinedOn' THEN CAST(b.party_joined_on AS varchar(20))
              WHEN 'ethnicGroup' THEN b.ethnic_group WHEN 'email' THEN b.email WHEN 'note' THEN b.note END""";
    private static final String AFTER = """
            CASE f.field WHEN 'fullName' THEN p.full_name WHEN 'sex' THEN p.sex WHEN 'birthDate' THEN CAST(p.birth_date AS varchar(20))
              WHEN 'birthYear' THEN CAST(p.birth_year AS varchar(20)) WHEN 'type' THEN p.person_type WHEN 'unit' THEN pu.name
              WHEN 'position' THEN p.position WHEN 'leader' THEN LOWER(CAST(p.leader AS varchar(5))) WHEN 'rankCode' THEN p.rank_code
              WHEN 'payStep' THEN CAST(p.pay_step AS varchar(20)) WHEN 'payCoefficient' THEN CAST(p.pay_coefficient AS varchar(20))
              WHEN 'joinedOn' THEN CAST(p.joined_on AS varchar(20)) WHEN 'partyJoinedOn' THEN CAST(p.party_joined_on AS varchar(20))
              WHEN 'ethnicGroup' THEN p.ethnic_group WHEN 'email' THEN p.email WHEN 'note' THEN p.note END""";
    private static final String ROWS = "SELECT b.batch_id, b.person_id, 'PERSON' AS section, CAST(NULL AS varchar(20)) AS subject, f.field, " + BEFORE
            + " AS old_value, " + AFTER + " AS new_value " + """
            FROM import_before_person b JOIN person p ON p.id = b.person_id JOIN unit bu ON bu.id = b.unit_id JOIN unit pu ON pu.id = p.unit_id
            CROSS JOIN (VALUES ('fullName'), ('sex'), ('birthDate'), ('birthYear'), ('type'), ('unit'), ('position'), ('leader'), ('rankCode'),
              ('payStep'), ('payCoefficient'), ('joinedOn'), ('partyJoinedOn'), ('ethnicGroup'), ('email'), ('note')) AS f(field)
            WHERE b.batch_id = ?
            """;

    private PersonLog() {
    }

    /** One statement; people the batch enters or removes are told by the batch itself. */
    public static void write(Connection connection, long batchId) throws SQLException {
        BatchLog.write(connection, batchId, ROWS);
    }
}
