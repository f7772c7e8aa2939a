package vn.vinhdanh.house.scope;

import static vn.vinhdanh.house.scope.ScopeWorld.MARK;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import vn.vinhdanh.testing.TestData;

/** Rows of the division written by plain SQL: one of each history of its person, and marks in the texts of what services made. */
final class PlantedRows {

    private static final Map<ScopeWorld, PlantedRows> KNOWN = new WeakHashMap<>();

    private final ScopeWorld world;
    private final Set<Long> numbers = new HashSet<>();

    private PlantedRows(ScopeWorld world) {
        this.world = world;
    }

    static PlantedRows of(ScopeWorld world) {
        return KNOWN.computeIfAbsent(world, PlantedRows::new);
    }

    Set<Long> numbers() {
        return numbers;
    }

    void plant() {
        of("posting", "unit_id, unit_name, position, valid_from, reason", world.unit + ", 'Phòng " + MARK + "', '" + MARK + "', DATE '2020-01-01', '" + MARK + "'");
        of("discipline", "form, form_text, decided_on, ends_on, reason", "'REPRIMAND', '" + MARK + "', DATE '2019-02-01', DATE '2020-02-01', '" + MARK + "'");
        of("pay_period", "valid_from, rank_code, step, coefficient, next_on, reason", "DATE '2024-01-01', '01.003', 3, 3.00, DATE '2027-01-01', '" + MARK + "'");
        of("absence", "cause, from_day, to_day, reason, changed_by, changed_at", "'SICKNESS', DATE '2025-03-01', DATE '2025-03-20', '" + MARK + "', 'hoso', TIMESTAMP '2025-03-01 08:00:00'");
        of("initiative", "title, recognition_level, recognised_year, recognition_no", "'Số hóa " + MARK + "', 'BASE', 2024, '12/QĐ'");
        of("award", "award_code, recipient_kind, recipient_name, unit_id, unit_name, achievement_year, decision_no, decided_on, status, source, reason",
                "'GK', 'PERSON', 'Nguyễn " + MARK + "', " + world.unit + ", 'Phòng " + MARK + "', 2023, '9/QĐ', DATE '2024-01-10', 'AWARDED', 'IMPORT', '" + MARK + "'");
        of("rating_revision", "rating_id, assessment_year, level, source, replaced_by, replaced_at, replaced_reason",
                world.of("rating") + ", 2025, 'GOOD', 'MANUAL', 'hoso', TIMESTAMP '2026-01-01 08:00:00', '" + MARK + "'");
        of("verification_matter", "kind, opened_on, released_on, document_no, note", "'COMPLAINT', DATE '2024-03-01', DATE '2024-04-01', '1/CV', '" + MARK + "'");
        of("training", "from_on, to_on, school, subject", "DATE '2008-09-01', DATE '2012-06-30', 'Trường " + MARK + "', '" + MARK + "'");
        of("allowance", "from_on, kind, percentage", "DATE '2020-01-01', '" + MARK + "', 10");
        of("family_member", "side, relation, full_name, birth_year", "'OWN', 'Cha', '" + MARK + "', 1955");
        of("foreign_travel", "from_on, to_on, country", "DATE '2019-01-01', DATE '2019-02-01', '" + MARK + "'");
        of("personal_history", "from_on, description", "DATE '2005-01-01', '" + MARK + "'");
        of("asset", "declared_on, kind, description", "DATE '2024-01-01', 'LAND', '" + MARK + "'");
        of("unit_head", "unit_id, legal_basis, valid_from", world.unit + ", '" + MARK + "', DATE '2024-01-01'");
        of("person_change", "changed_at, changed_by, section, field, old_value, new_value, reason",
                "TIMESTAMP '2026-02-01 08:00:00', 'hoso', 'PERSON', 'position', '" + MARK + "', '" + MARK + "', '" + MARK + "'");
        world.db.execute("INSERT INTO person_record (person_id, phone, home_town) VALUES (" + world.person + ", '" + MARK + "', '" + MARK + "')");
        world.db.execute("INSERT INTO person_photo (person_id, taken_at, jpeg) VALUES (" + world.person + ", TIMESTAMP '2026-01-01 08:00:00', CAST('"
                + MARK + "' AS " + (world.db.toString().startsWith("h2") ? "VARBINARY" : "bytea") + "))");
        ofUnit("staffing_quota", "quota_year, kind, assigned, legal_basis, changed_by, changed_at", "2026, 'CIVIL_SERVANT', 9, '" + MARK
                + "', 'hoso', TIMESTAMP '2026-01-01 08:00:00'");
        ofUnit("collective_level", "assessment_year, level, document_no", "2024, 'GOOD', '" + MARK + "'");
        ofUnit("unit_former_name", "name, valid_to", "'Phòng cũ " + MARK + "', DATE '2022-12-31'");
        world.db.execute("INSERT INTO audit_event (id, happened_at, username, action, subject_type, subject_id, detail) VALUES (" + TestData.nextId()
                + ", TIMESTAMP '2026-02-01 08:00:00', 'hoso', 'PERSON_REVEALED', 'PERSON', " + world.person + ", 'IDENTITY: " + MARK + "')");
    }

    /** Marks in what services wrote in the name of the department. */
    void mark() {
        Map<String, String> texts = new TreeMap<>(Map.of("meeting", "title", "dossier", "achievement", "agenda_item", "title", "decision", "title"));
        texts.forEach((table, column) -> world.db.execute("UPDATE " + table + " SET " + column + " = '" + MARK + " ' || " + column));
        world.db.execute("UPDATE rating SET reason = '" + MARK + "' WHERE person_id = " + world.person);
        world.db.execute("UPDATE dossier SET proposing_unit_id = " + world.unit + " WHERE id = " + world.dossier);
        world.db.execute("INSERT INTO dossier_paper (id, dossier_id, kind, file_name, format, size_bytes, sha256, content, handed_in_by, handed_in_at) VALUES ("
                + TestData.nextId() + ", " + world.dossier + ", 'REPORT', '" + MARK + ".pdf', 'PDF', 5, 'x', CAST('" + MARK + "' AS "
                + (world.db.toString().startsWith("h2") ? "VARBINARY" : "bytea") + "), 'hoso', TIMESTAMP '2026-01-01 08:00:00')");
        world.db.execute("UPDATE unit_sheet SET status = 'CONFIRMED'");
        long campaign = TestData.nextId();
        world.db.execute("INSERT INTO campaign (id, assessment_year, plan_no, opened_on, opened_by, status, quota_mode, quota_percent, quota_grouping)"
                + " VALUES (" + campaign + ", 2019, '1/KH-SNV', DATE '2019-11-02', 'hoso', 'OPEN', 'A_LITERAL', 20, 'UNIT')");
        world.db.execute("INSERT INTO unit_sheet (id, campaign_id, unit_id, unit_name, agency_id, status) VALUES (" + TestData.nextId() + ", " + campaign
                + ", " + world.unit + ", '" + MARK + "', " + world.root + ", 'SUBMITTED')");
        long item = TestData.nextId();
        world.db.execute("INSERT INTO agenda_item (id, meeting_id, seq, title) VALUES (" + item + ", " + world.meeting + ", 9, '" + MARK + "')");
        world.db.execute("INSERT INTO agenda_opinion (id, meeting_id, agenda_item_id, seq, speaker, content) VALUES (" + TestData.nextId() + ", "
                + world.meeting + ", " + item + ", 1, '" + MARK + "', '" + MARK + "')");
        world.db.execute("INSERT INTO unit_change (id, unit_id, kind, effective_on, legal_basis, detail, reorganisation_id) VALUES ("
                + TestData.nextId() + ", " + world.unit + ", 'RENAME', DATE '2023-01-01', '" + MARK + "', '" + MARK + "', " + world.plan + ")");
    }

    private void of(String table, String columns, String values) {
        insert(table, "person_id", world.person, columns, values);
    }

    private void ofUnit(String table, String columns, String values) {
        insert(table, "unit_id", world.unit, columns, values);
    }

    private void insert(String table, String owner, long number, String columns, String values) {
        long id = TestData.nextId();
        numbers.add(id);
        world.db.execute("INSERT INTO " + table + " (id, " + owner + ", " + columns + ") VALUES (" + id + ", " + number + ", " + values + ")");
    }
}
