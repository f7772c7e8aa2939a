package vn.vinhdanh.personnel.imports.undo;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.ImportInUseException;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/**
 * Whatever names a person or a unit an import entered is known to its undo: told by name, kept, and no reason to keep the others. The tables are
 * those the database itself knows to refer to people and units, so one that comes later cannot be forgotten.
 */
class RestingTest {

    private static final String REFERENCES = """
            SELECT LOWER(k.table_name), LOWER(k.column_name) FROM information_schema.referential_constraints r
            JOIN information_schema.key_column_usage k ON k.constraint_schema = r.constraint_schema AND k.constraint_name = r.constraint_name
            JOIN information_schema.key_column_usage u ON u.constraint_schema = r.unique_constraint_schema AND u.constraint_name = r.unique_constraint_name
            WHERE LOWER(u.table_name) = ?1 AND r.delete_rule <> 'CASCADE'
            """;

    /** How each table names person {p}: kind of what is told, and a row of it; {n} is a free number, {u} a unit, {o} somebody of no import. */
    private static final Map<String, String[]> ROWS = new TreeMap<>(Map.ofEntries(
            row("posting.person_id", "POSTING", "posting (id, person_id, unit_id, unit_name, valid_from) VALUES ({n}, {p}, {u}, 'A', DATE '2020-01-01')"),
            row("pay_period.person_id", "PAY", "pay_period (id, person_id, valid_from) VALUES ({n}, {p}, DATE '2020-01-01')"),
            row("discipline.person_id", "DISCIPLINE", "discipline (id, person_id, form, form_text, decided_on) VALUES ({n}, {p}, 'WARNING', 'Cảnh cáo', DATE '2026-11-22')"),
            row("person_record.person_id", "RECORD", "person_record (person_id, birth_place) VALUES ({p}, 'Sa Pa')"),
            row("person_photo.person_id", "PHOTO", "person_photo (person_id, taken_at, jpeg) VALUES ({p}, TIMESTAMP '2026-11-22 08:00:00', CAST('ab' AS bytea))"),
            row("training.person_id", "TRAINING", "training (id, person_id, school) VALUES ({n}, {p}, 'Đại học')"),
            row("allowance.person_id", "ALLOWANCE", "allowance (id, person_id, from_on, kind) VALUES ({n}, {p}, DATE '2026-01-01', 'Chức vụ')"),
            row("family_member.person_id", "FAMILY", "family_member (id, person_id, side, relation, full_name) VALUES ({n}, {p}, 'OWN', 'Bố', 'A')"),
            row("foreign_travel.person_id", "TRAVEL", "foreign_travel (id, person_id, from_on, country) VALUES ({n}, {p}, DATE '2026-01-01', 'Lào')"),
            row("personal_history.person_id", "LIFE", "personal_history (id, person_id, description) VALUES ({n}, {p}, 'A')"),
            row("asset.person_id", "ASSET", "asset (id, person_id, declared_on, kind, description) VALUES ({n}, {p}, DATE '2026-01-01', 'HOUSE', 'A')"),
            row("account.person_id", "ACCOUNT", "account (id, username, password_hash, display_name, person_id) VALUES ({n}, 'u{n}', 'x', 'A', {p})"),
            row("unit_head.person_id", "HEAD", "unit_head (id, unit_id, person_id, legal_basis, valid_from) VALUES ({n}, {u}, {p}, 'QĐ', DATE '2026-01-01')"),
            row("reorganisation_person.person_id", "REORGANISATION", "reorganisation_person (reorganisation_id, person_id, step_id) VALUES (1, {p}, 1)"),
            row("person.merged_into", "MERGE", null),
            row("person_merge.survivor_id", "MERGE", "person_merge (id, survivor_id, absorbed_id, reason, merged_by, merged_at) VALUES ({n}, {p}, {o}, 'A', 'a', TIMESTAMP '2026-11-22 08:00:00')"),
            row("person_merge.absorbed_id", "MERGE", "person_merge (id, survivor_id, absorbed_id, reason, merged_by, merged_at) VALUES ({n}, {o}, {p}, 'A', 'a', TIMESTAMP '2026-11-22 08:00:00')"),
            row("rating.person_id", "RATING", "rating (id, person_id, assessment_year, level, source) VALUES ({n}, {p}, 2025, 'GOOD', 'MANUAL')"),
            row("rating_revision.person_id", "RATING", "rating_revision (id, rating_id, person_id, assessment_year, level, source, replaced_by, replaced_at, replaced_reason)"
                    + " VALUES ({n}, 1, {p}, 2025, 'GOOD', 'MANUAL', 'a', TIMESTAMP '2026-11-22 08:00:00', 'A')"),
            row("assessment.person_id", "ASSESSMENT", "assessment (id, campaign_id, sheet_id, person_id, leader, task_group, rule_set) VALUES ({n}, 1, 1, {p}, FALSE, 'A', 'A')"),
            row("absence.person_id", "ABSENCE", "absence (id, person_id, cause, from_day, reason, changed_by, changed_at) VALUES ({n}, {p}, 'SICKNESS', DATE '2026-01-01', 'A', 'a', TIMESTAMP '2026-11-22 08:00:00')"),
            row("award.person_id", "AWARD", "award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, source) VALUES ({n}, 'LDTT', 'PERSON', {p}, 'A', 2025, 'MANUAL')"),
            row("nominee.person_id", "NOMINATION", "nominee (id, dossier_id, recipient_kind, person_id, recipient_name, sort_key, sort_group, verdict, verdict_on)"
                    + " VALUES ({n}, 1, 'PERSON', {p}, 'A', 'a', 2, 'ELIGIBLE', DATE '2026-11-22')"),
            row("initiative.person_id", "INITIATIVE", "initiative (id, person_id, title, recognition_level, recognised_year) VALUES ({n}, {p}, 'A', 'BASE', 2025)"),
            row("verification_matter.person_id", "VERIFICATION", "verification_matter (id, person_id, kind, opened_on) VALUES ({n}, {p}, 'COMPLAINT', DATE '2026-11-22')")));

    private Db db;
    private Harness harness;
    private Harness.As officer;
    private long root;
    private long other;

    static Stream<Db> databases() {
        return Db.both();
    }

    private static Map.Entry<String, String[]> row(String reference, String kind, String insert) {
        return entry(reference, new String[] {kind, insert == null ? "UPDATE person SET merged_into = {p} WHERE id = {o}" : "INSERT INTO " + insert});
    }

    private void registry(Db database) {
        db = database;
        harness = new Harness(db).at("2026-11-21T08:00:00");
        TestData data = new TestData(db);
        root = data.root("Sở Nội vụ");
        other = data.person("Vàng Văn Khác", root);
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
        db.execute("INSERT INTO reorganisation (id, title, legal_basis, effective_on, state, created_by, created_at) VALUES (1, 'A', 'A', DATE '2027-01-01', 'DRAFT', 'a', TIMESTAMP '2026-11-22 08:00:00')");
        db.execute("INSERT INTO reorganisation_step (id, reorganisation_id, seq, kind) VALUES (1, 1, 1, 'TRANSFER')");
        db.execute("INSERT INTO campaign (id, assessment_year, plan_no, opened_on, opened_by, status, quota_mode, quota_percent, quota_grouping) VALUES (1, 2026, '1', DATE '2026-11-01', 'a', 'OPEN', 'A_LITERAL', 20, 'UNIT')");
        db.execute("INSERT INTO unit_sheet (id, campaign_id, unit_id, unit_name, agency_id, status) VALUES (1, 1, " + root + ", 'A', " + root + ", 'DRAFT')");
        db.execute("INSERT INTO rating (id, person_id, assessment_year, level, source) VALUES (1, " + other + ", 2025, 'GOOD', 'MANUAL')");
        db.execute("INSERT INTO dossier (id, award_code, achievement_year, commendation_type, achievement, proposing_unit_id, status, proposer, proposed_at)"
                + " VALUES (1, 'LDTT', 2026, 'MERIT', 'A', " + root + ", 'DRAFT', 'a', TIMESTAMP '2026-11-22 08:00:00')");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoIsNamedAnywhereIsToldAndStaysWhileTheOthersGo(Db database) {
        registry(database);
        assertThat(ROWS.keySet()).as("a table that refers to people needs a line here, and one in KeptPeople or in the HistoryTarget of its room").isEqualTo(references("person"));
        long id = imported(ROWS.size() + 2);
        int no = 0;
        for (String[] kindAndRow : ROWS.values()) {
            db.execute(kindAndRow[1].replace("{p}", "" + person(no++)).replace("{o}", "" + other).replace("{u}", "" + root).replace("{n}", "" + TestData.nextId()));
        }
        List<Dependent> told = catchThrowableOfType(ImportInUseException.class, () -> officer.run(ImportService.class, s -> s.undo(id))).dependents();
        no = 0;
        for (Map.Entry<String, String[]> one : ROWS.entrySet()) {
            assertThat(told).as(one.getKey()).contains(new Dependent(one.getValue()[0], name(no++)));
        }
        assertThat(told).hasSize(ROWS.size()).allSatisfy(d -> {
            assertThat(d.message(Texts.of(Texts.VIETNAMESE))).startsWith(d.who() + ": ");
            assertThat(d.message(Texts.of(java.util.Locale.ENGLISH))).startsWith(d.who() + ": ");
        });

        harness.resetStatements();
        Integer kept = officer.call(ImportService.class, s -> s.undoRest(id));
        assertThat(harness.statements()).as("however many people").isLessThan(80);
        assertThat(kept).isEqualTo(ROWS.size());
        assertThat(count("person WHERE import_batch_id = " + id)).isEqualTo(ROWS.size());
        assertThat(count("person WHERE full_name = '" + name(ROWS.size()) + "'")).as("nobody has touched").isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aUnitItFoundedStaysWhileAnythingNamesIt(Db database) {
        registry(database);
        assertThat(new TreeSet<>(UnitUndo.REFERENCES)).as("a table that refers to units needs a word in UnitUndo")
                .isEqualTo(references("unit").stream().map(r -> r.replace('.', ' ')).collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
        long id = imported(3);
        db.execute("INSERT INTO staffing_quota (id, unit_id, quota_year, kind, assigned, legal_basis, changed_by, changed_at) SELECT 1, id, 2026, 'CONTRACT', 1, 'QĐ', 'a',"
                + " TIMESTAMP '2026-11-22 08:00:00' FROM unit WHERE name = 'Phòng 0'");
        officer.run(ImportService.class, s -> s.undo(id));
        assertThat(count("person")).isEqualTo(1);
        assertThat(count("unit")).as("the root, and the one with a quota").isEqualTo(2);
        assertThat(count("unit WHERE name = 'Phòng 0'")).isEqualTo(1);
    }

    private TreeSet<String> references(String table) {
        List<?> columns = harness.tx(em -> em.createNativeQuery(REFERENCES).setParameter(1, table).getResultList());
        TreeSet<String> found = new TreeSet<>();
        columns.forEach(c -> found.add(((Object[]) c)[0] + "." + ((Object[]) c)[1]));
        return found;
    }

    private static String name(int no) {
        return "Lý Thị " + (char) ('A' + no / 6) + (char) ('a' + no % 6);
    }

    private long imported(int people) {
        Sheets file = new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ");
        for (int no = 0; no < people; no++) {
            file.row(name(no), String.format("999185%06d", no), "05/05/1985", "Phòng " + no % 3, "Chuyên viên");
        }
        long id = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", file.bytes()));
        officer.run(ImportService.class, s -> s.commit(id));
        harness.at("2026-11-22T08:00:00");
        return id;
    }

    private long person(int no) {
        return number("SELECT id FROM person WHERE full_name = '" + name(no) + "'");
    }

    private long count(String rows) {
        return number("SELECT COUNT(*) FROM " + rows);
    }

    private long number(String sql) {
        return harness.tx(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
