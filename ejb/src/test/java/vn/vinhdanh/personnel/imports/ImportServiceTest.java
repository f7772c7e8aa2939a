package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.file.FileRefusedException;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.Selection;
import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** The import desk on both databases: preview, commit, once more, changed, undone, refused. */
class ImportServiceTest {

    private Db db;
    private Harness harness;
    private TestData data;
    private long root;

    static java.util.stream.Stream<Db> databases() {
        return Db.both();
    }

    private Harness.As officer(Db database) {
        db = database;
        harness = new Harness(db);
        data = new TestData(db);
        root = data.root("Sở Nội vụ");
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        return harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void staffListIsPreviewedWrittenOnceAndTakenBack(Db database) throws IOException {
        Harness.As officer = officer(database);
        byte[] file = sample("roster-department.xlsx");
        long id = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "ds.xlsx", file));
        ImportPreview preview = officer.call(ImportService.class, s -> s.get(id));
        assertThat(preview.counts()).isEqualTo(new ImportCounts(206, 3, 5, 209, 0, 0));
        assertThat(preview.columns()).anySatisfy(c -> {
            assertThat(c.letter()).isEqualTo("C");
            assertThat(c.field()).isEqualTo(Field.BIRTH_MALE);
        });
        assertThat(count("person")).isZero();

        ImportResult result = officer.call(ImportService.class, s -> s.commit(id));
        assertThat(result).isEqualTo(new ImportResult(209, 0, 0, 5));
        assertThat(count("person")).isEqualTo(209);
        assertThat(count("posting")).isEqualTo(209);
        assertThat(text("SELECT COUNT(*) FROM posting WHERE start_known")).as("a staff list does not say since when").isEqualTo("0");
        assertThat(count("unit")).isEqualTo(13);
        assertThat(text("SELECT u.code || ' ' || u.name || ' ' || u.kind FROM unit u WHERE u.norm_name = 'phong thi dua - khen thuong'"))
                .isEqualTo("PTDKT Phòng Thi đua - Khen thưởng DIVISION");
        assertThat(text("SELECT p.full_name || ' ' || p.sex || ' ' || p.birth_date || ' ' || p.pay_coefficient || ' ' || p.person_type || ' ' || u.name"
                + " FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.personal_id = '999093100302'"))
                .isEqualTo("Chẻo Minh Đạt MALE 1993-01-05 4.58 CIVIL_SERVANT Phòng Tổ chức, biên chế và tổ chức phi chính phủ");
        assertThat(text("SELECT COUNT(*) FROM person WHERE leader = TRUE")).isEqualTo("12");
        assertThat(text("SELECT COUNT(*) FROM audit_event WHERE action = 'IMPORT_COMMITTED'")).isEqualTo("1");
        assertThatThrownBy(() -> officer.call(ImportService.class, s -> s.commit(id))).isInstanceOf(RefusedException.class).hasMessage("IMPORT_NOT_PREVIEW");

        long again = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "ds.xlsx", file));
        assertThat(officer.call(ImportService.class, s -> s.get(again)).counts()).isEqualTo(new ImportCounts(206, 3, 5, 0, 0, 209));
        assertThat(commit(officer, again)).isEqualTo(new ImportResult(0, 0, 209, 5));
        assertThat(text("SELECT COUNT(*) FROM person WHERE version > 0")).isEqualTo("0");
        assertThat(count("posting")).isEqualTo(209);

        officer.run(ImportService.class, s -> s.undo(again));
        officer.run(ImportService.class, s -> s.undo(id));
        assertThat(count("person")).isZero();
        assertThat(count("posting")).isZero();
        assertThat(count("unit")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void historyFindsItsPeopleAndIsWrittenOnce(Db database) throws IOException {
        Harness.As officer = officer(database);
        long roster = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "ds.xlsx", sample("roster-department.xlsx")));
        officer.call(ImportService.class, s -> s.commit(roster));
        byte[] file = sample("history-2021-2025.xlsx");
        long id = officer.call(ImportService.class, s -> s.preview(ImportKind.HISTORY, "qt.xlsx", file));
        assertThat(officer.call(ImportService.class, s -> s.get(id)).counts()).isEqualTo(new ImportCounts(964, 0, 25, 964, 0, 0));
        List<ImportRow> errors = officer.call(ImportService.class, s -> s.rows(id, Severity.ERROR, null, 100)).items();
        assertThat(errors).hasSize(25).allSatisfy(r -> {
            assertThat(r.problems()).extracting(ImportProblem::code).containsExactly("PERSON_UNKNOWN");
            assertThat(r.problems().get(0).column()).isEqualTo("B");
        });
        assertThat(commit(officer, id)).isEqualTo(new ImportResult(964, 0, 0, 25));
        assertThat(count("rating")).isEqualTo(964);
        assertThat(count("award")).isEqualTo(Long.parseLong(text("SELECT COUNT(*) FROM import_title t JOIN import_row r ON r.batch_id = t.batch_id AND r.row_no = t.row_no"
                + " WHERE t.batch_id = " + id + " AND r.status <> 'ERROR'")));
        assertThat(count("discipline")).isEqualTo(12);

        long again = officer.call(ImportService.class, s -> s.preview(ImportKind.HISTORY, "qt.xlsx", file));
        assertThat(commit(officer, again)).isEqualTo(new ImportResult(0, 0, 964, 25));
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.undo(roster))).isInstanceOfSatisfying(ImportInUseException.class,
                e -> assertThat(e.dependents()).extracting(Dependent::kind).contains("RATING"));
        assertThat(count("person")).isEqualTo(209);

        officer.run(ImportService.class, s -> s.undo(again));
        officer.run(ImportService.class, s -> s.undo(id));
        assertThat(count("rating") + count("award") + count("initiative") + count("discipline")).isZero();
        officer.run(ImportService.class, s -> s.undo(roster));
        assertThat(count("person")).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void changedRowsUpdateAndUndoRestores(Db database) {
        Harness.As officer = officer(database);
        Sheets first = new Sheets().row("Họ và tên", "Số CCCD", "Ngày sinh", "Đơn vị", "Chức vụ", "Bậc", "Mã ngạch")
                .row("Lý Xuân Hòa", "999086101123", "28/09/1986", "Phòng A", "Chuyên viên", "3", "01.003").row("Tao Thị Mai", "999179101174", "01/09/1979", "Phòng A", "Cán sự", "2", "01.004");
        long one = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", first.bytes()));
        officer.call(ImportService.class, s -> s.commit(one));
        Sheets second = new Sheets().row("TT", "Đơn vị công tác", "Họ tên", "CCCD", "Năm sinh", "Chức danh")
                .row("1", "Phòng B", "Lý Xuân Hoà", "999086101123", "1986", "Phó Trưởng phòng").row("2", "Phòng A", "Tao Thị Mai", "999179101174", "01/09/1979", "Cán sự");
        harness.at("2026-11-23T09:00:00");
        long two = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "b.xlsx", second.bytes()));
        assertThat(officer.call(ImportService.class, s -> s.get(two)).counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 1, 1));
        assertThat(commit(officer, two)).isEqualTo(new ImportResult(0, 1, 1, 0));
        String state = "SELECT p.full_name || ' ' || p.birth_date || ' ' || p.pay_step || ' ' || p.position || ' ' || u.name FROM person p JOIN unit u ON u.id = p.unit_id"
                + " WHERE p.personal_id = '999086101123'";
        assertThat(text(state)).isEqualTo("Lý Xuân Hoà 1986-09-28 3 Phó Trưởng phòng Phòng B");
        assertThat(count("posting")).isEqualTo(3);
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.undo(one))).isInstanceOf(ImportInUseException.class);
        officer.run(ImportService.class, s -> s.undo(two));
        assertThat(text(state)).isEqualTo("Lý Xuân Hòa 1986-09-28 3 Chuyên viên Phòng A");
        assertThat(text("SELECT COUNT(*) FROM posting WHERE valid_to IS NULL")).isEqualTo("2");
        assertThat(count("posting")).isEqualTo(2);
        assertThat(text("SELECT COUNT(*) FROM unit WHERE name = 'Phòng B'")).isEqualTo("0");
        officer.run(ImportService.class, s -> s.undo(one));
        assertThat(count("person") + count("posting")).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aPostingOfTodayIsCorrectedInPlace(Db database) {
        Harness.As officer = officer(database);
        byte[] first = new Sheets().row("Họ tên", "CCCD", "Ngày sinh", "Đơn vị", "Chức vụ").row("Trần Bình", "999080000001", "01/01/1980", "Phòng A", "Chuyên viên").bytes();
        byte[] second = new Sheets().row("Họ tên", "CCCD", "Ngày sinh", "Đơn vị", "Chức vụ").row("Trần Bình", "999080000001", "01/01/1980", "Phòng B", "Trưởng phòng").bytes();
        long one = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", first));
        commit(officer, one);
        long two = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "b.xlsx", second));
        commit(officer, two);
        assertThat(text("SELECT unit_name || ' ' || position FROM posting")).isEqualTo("Phòng B Trưởng phòng");
        officer.run(ImportService.class, s -> s.undo(two));
        assertThat(text("SELECT unit_name || ' ' || position FROM posting")).isEqualTo("Phòng A Chuyên viên");
        officer.run(ImportService.class, s -> s.undo(one));
        assertThat(count("person") + count("posting")).isZero();
    }

    /** What was decided ahead is no matter of a list of today: it neither writes over the planned move nor is undone by the clock. */
    @ParameterizedTest
    @MethodSource("databases")
    void aMovePlannedAheadStays(Db database) {
        Harness.As officer = officer(database);
        long unit = data.unit("Phòng Kế hoạch", root);
        long person = data.person("Trần Văn Dự", unit);
        for (String period : List.of("DATE '2020-01-01', DATE '2026-12-31', 'Chuyên viên'", "DATE '2027-01-01', NULL, 'Trưởng phòng'")) {
            database.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, valid_from, valid_to, position) VALUES (nextval('vinhdanh_id'), " + person + ", " + unit
                    + ", 'Phòng Kế hoạch', " + period + ")");
        }
        database.execute("UPDATE person SET position = 'Chuyên viên' WHERE id = " + person);
        String all = "SELECT o.unit_name || ' ' || o.position || ' ' || o.valid_from || ' ' || COALESCE(CAST(o.valid_to AS varchar), 'mở') FROM posting o WHERE o.person_id = "
                + person + " ORDER BY o.valid_from";
        List<?> before = harness.tx(em -> em.createNativeQuery(all).getResultList());
        byte[] list = new Sheets().row("Họ tên", "CCCD", "Đơn vị", "Chức vụ").row("Trần Văn Dự", text("SELECT personal_id FROM person WHERE id = " + person), "Phòng Tổ chức", "Cán sự").bytes();
        long batch = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", list));
        commit(officer, batch);
        List<?> after = harness.tx(em -> em.createNativeQuery(all).getResultList());
        assertThat(after).map(Object::toString).containsExactly("Phòng Kế hoạch Chuyên viên 2020-01-01 2026-11-21", "Phòng Tổ chức Cán sự 2026-11-22 2026-12-31",
                "Phòng Kế hoạch Trưởng phòng 2027-01-01 mở");
        harness.system().call(PostingService.class, PostingService::takeEffect);
        assertThat(text("SELECT position FROM person WHERE id = " + person)).isEqualTo("Cán sự");
        officer.run(ImportService.class, s -> s.undo(batch));
        List<?> again = harness.tx(em -> em.createNativeQuery(all).getResultList());
        assertThat(again.toString()).isEqualTo(before.toString());
    }

    /** A decision entered in the morning, a list of the day before in the afternoon: the log tells what the list wrote over, and back. */
    @ParameterizedTest
    @MethodSource("databases")
    void whatAListCorrectsInAPostingOfTheSameDayIsTold(Db database) {
        Harness.As officer = officer(database);
        long unit = data.unit("Phòng Sáng", root);
        long person = data.person("Trần Văn Sáng", unit);
        database.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, valid_from, position) VALUES (nextval('vinhdanh_id'), " + person + ", " + unit
                + ", 'Phòng Sáng', DATE '2026-11-22', 'Chuyên viên')");
        database.execute("UPDATE person SET position = 'Chuyên viên' WHERE id = " + person);
        byte[] list = new Sheets().row("Họ tên", "CCCD", "Đơn vị", "Chức vụ").row("Trần Văn Sáng", text("SELECT personal_id FROM person WHERE id = " + person), "Phòng Chiều", "Chuyên viên").bytes();
        long batch = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", list));
        commit(officer, batch);
        String log = "SELECT subject || ' ' || field || ' ' || old_value || ' ' || new_value FROM person_change WHERE section = 'POSTING' AND person_id = " + person;
        assertThat(text(log)).isEqualTo("2026-11-22 unit Phòng Sáng Phòng Chiều");
        officer.run(ImportService.class, s -> s.undo(batch));
        List<?> both = harness.tx(em -> em.createNativeQuery(log + " ORDER BY id").getResultList());
        assertThat(both).map(Object::toString).containsExactly("2026-11-22 unit Phòng Sáng Phòng Chiều", "2026-11-22 unit Phòng Chiều Phòng Sáng");
        assertThat(text("SELECT unit_name FROM posting WHERE person_id = " + person)).isEqualTo("Phòng Sáng");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anIdOfSomebodyElseIsRefused(Db database) {
        Harness.As officer = officer(database);
        data.person("Đặng Văn An", root);
        String id = text("SELECT personal_id FROM person");
        Sheets sheet = new Sheets().row("Họ tên", "CCCD", "Ngày sinh", "Đơn vị").row("Trần Bình", id, "01/01/1980", "Phòng A");
        long batch = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", sheet.bytes()));
        ImportRow row = officer.call(ImportService.class, s -> s.rows(batch, null, null, 10)).items().get(0);
        assertThat(row.status()).isEqualTo(Severity.ERROR);
        assertThat(row.problems().get(0).code()).isEqualTo("ID_DUPLICATE");
        assertThat(row.problems().get(0).column()).isEqualTo("B");
        assertThat(commit(officer, batch)).isEqualTo(new ImportResult(0, 0, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void unitClerksImportOnlyTheirOwnUnit(Db database) {
        officer(database);
        long own = data.unit("Phòng A", root);
        long other = data.unit("Phòng B", root);
        data.account("clerk", Role.UNIT_CLERK, own);
        data.person("Đặng Văn An", other);
        String id = text("SELECT personal_id FROM person");
        Harness.As clerk = harness.as("clerk", Role.UNIT_CLERK);
        Sheets sheet = new Sheets().row("Họ tên", "CCCD", "Ngày sinh", "Đơn vị").row("Trần Bình", "999080000001", "01/01/1980", "PHÒNG A")
                .row("Trần Chi", "999180000002", "01/01/1980", "Phòng B").row("Trần Dân", "999080000003", "01/01/1980", "Phòng mới")
                .row("Đặng Văn An", id, "02/03/1985", "Phòng A");
        long batch = clerk.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", sheet.bytes()));
        List<ImportRow> rows = clerk.call(ImportService.class, s -> s.rows(batch, null, null, 10)).items();
        assertThat(rows).extracting(r -> r.status().name()).containsExactly("OK", "ERROR", "ERROR", "ERROR");
        assertThat(rows.get(1).problems().get(0).code()).isEqualTo("UNIT_OUT_OF_SCOPE");
        assertThat(clerk.call(ImportService.class, s -> s.commit(batch)).created()).isEqualTo(1);
        assertThat(text("SELECT COUNT(*) FROM unit")).isEqualTo("3");
        data.account("clerk2", Role.UNIT_CLERK, other);
        assertThatThrownBy(() -> harness.as("clerk2", Role.UNIT_CLERK).call(ImportService.class, s -> s.get(batch))).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void columnsCanBeMappedAnew(Db database) {
        Harness.As officer = officer(database);
        Sheets sheet = new Sheets().row("Họ tên", "Mã NV", "Ngày sinh", "Đơn vị", "Chức vụ").row("Trần Bình", "999080000001", "01/01/1980", "Phòng A", "Chuyên viên");
        long batch = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", sheet.bytes()));
        assertThat(officer.call(ImportService.class, s -> s.get(batch)).counts().error()).isEqualTo(1);
        Map<Integer, Field> choice = new HashMap<>();
        choice.put(1, Field.PERSONAL_ID);
        choice.put(4, null);
        officer.run(ImportService.class, s -> s.remap(batch, new Selection(null, choice)));
        ImportPreview preview = officer.call(ImportService.class, s -> s.get(batch));
        assertThat(preview.counts().ok()).isEqualTo(1);
        assertThat(preview.columns().get(4).field()).isNull();
        officer.call(ImportService.class, s -> s.commit(batch));
        assertThat(text("SELECT COUNT(*) FROM person WHERE position IS NULL")).isEqualTo("1");
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.remap(batch, new Selection(null, choice)))).hasMessage("IMPORT_NOT_PREVIEW");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void refusedFilesLeaveNothing(Db database) {
        Harness.As officer = officer(database);
        assertThatThrownBy(() -> officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", "no workbook".getBytes())))
                .isInstanceOf(FileRefusedException.class).hasMessage("FILE_NOT_XLSX");
        assertThat(count("import_batch")).isZero();
        assertThat(count("import_row")).isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void statementsDoNotGrowWithRows(Db database) {
        Harness.As officer = officer(database);
        // the second list resembles the first in name, birth and unit, as the third one does in part: the same questions are asked of the registry
        statements(officer, Sheets.roster(200, 1));
        int small = statements(officer, Sheets.roster(200, 3601));
        int large = statements(officer, Sheets.roster(5000, 20_000));
        // a thousand rows of staging are one batch
        assertThat(large - small).isLessThanOrEqualTo(6);
        assertThat(large).isLessThan(100);
        assertThat(count("person")).isEqualTo(5400);
    }

    private int statements(Harness.As officer, byte[] file) {
        harness.resetStatements();
        long batch = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", file));
        officer.call(ImportService.class, s -> s.commit(batch));
        return harness.statements();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatFailsHalfWayIsRolledBack(Db database) {
        Harness.As officer = officer(database);
        byte[] file = Sheets.roster(50, 1);
        long batch = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", file));
        db.execute("ALTER TABLE posting ADD CONSTRAINT broken CHECK (position <> 'Chuyên viên 37')");
        assertThatThrownBy(() -> officer.call(ImportService.class, s -> s.commit(batch))).isInstanceOf(IllegalStateException.class);
        assertThat(count("person")).isZero();
        assertThat(count("unit")).isEqualTo(1);
        assertThat(text("SELECT status FROM import_batch")).isEqualTo("PREVIEW");
        db.execute("ALTER TABLE posting DROP CONSTRAINT broken");
        assertThat(officer.call(ImportService.class, s -> s.commit(batch)).created()).isEqualTo(50);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofTwoCommitsAtOnceOneWins(Db database) throws Exception {
        Harness.As officer = officer(database);
        byte[] file = Sheets.roster(300, 1);
        long batch = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", file));
        long twin = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", file));
        List<java.util.concurrent.Callable<String>> clicks = List.of(() -> outcome(officer, batch), () -> outcome(officer, batch), () -> outcome(officer, twin));
        java.util.concurrent.ExecutorService threads = java.util.concurrent.Executors.newFixedThreadPool(3);
        try {
            List<String> outcomes = new java.util.ArrayList<>();
            for (java.util.concurrent.Future<String> outcome : threads.invokeAll(clicks)) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes.subList(0, 2).stream().filter(o -> o.contains("/")).count()).as(outcomes.toString()).isLessThanOrEqualTo(1);
            assertThat(outcomes).allMatch(o -> List.of("300/0", "0/300", "IMPORT_NOT_PREVIEW", "IMPORT_CONFLICT", "IMPORT_PREVIEW_STALE").contains(o)).contains("300/0");
            assertThat(count("person")).isEqualTo(300);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(Harness.As who, long batch) {
        try {
            ImportResult result = commit(who, batch);
            return result.created() + "/" + result.unchanged();
        } catch (RefusedException e) {
            return e.code();
        }
    }

    private static ImportResult commit(Harness.As who, long batch) {
        return who.call(ImportService.class, s -> s.commit(batch));
    }

    private long count(String table) {
        return Long.parseLong(text("SELECT COUNT(*) FROM " + table));
    }

    private String text(String sql) {
        return harness.tx(em -> String.valueOf(em.createNativeQuery(sql).getSingleResult()));
    }

    static byte[] sample(String name) {
        try (InputStream in = ImportServiceTest.class.getResourceAsStream("/imports/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
