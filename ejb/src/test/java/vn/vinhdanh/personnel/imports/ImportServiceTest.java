package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** The import desk: preview, columns mapped anew, commit, once more, undone, refused. */
class ImportServiceTest extends ImportOffice {

    @ParameterizedTest
    @MethodSource("databases")
    void staffListIsPreviewedWrittenOnceAndTakenBack(Db database) throws IOException {
        department(database);
        byte[] file = sample("roster-department.xlsx");
        long id = preview(ImportKind.ROSTER, file);
        ImportPreview preview = officer.call(ImportService.class, s -> s.get(id));
        assertThat(preview.counts()).isEqualTo(new ImportCounts(205, 4, 5, 209, 0, 0));
        assertThat(preview.columns()).anySatisfy(c -> {
            assertThat(c.letter()).isEqualTo("C");
            assertThat(c.field()).isEqualTo(Field.BIRTH_MALE);
        });
        assertThat(count("person")).isZero();

        ImportResult result = commit(id);
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

        long again = preview(ImportKind.ROSTER, file);
        assertThat(officer.call(ImportService.class, s -> s.get(again)).counts()).isEqualTo(new ImportCounts(205, 4, 5, 0, 0, 209));
        assertThat(commit(again)).isEqualTo(new ImportResult(0, 0, 209, 5));
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
        department(database);
        long roster = preview(ImportKind.ROSTER, sample("roster-department.xlsx"));
        commit(roster);
        byte[] file = sample("history-2021-2025.xlsx");
        long id = preview(ImportKind.HISTORY, file);
        assertThat(officer.call(ImportService.class, s -> s.get(id)).counts()).isEqualTo(new ImportCounts(964, 0, 25, 964, 0, 0));
        List<ImportRow> errors = officer.call(ImportService.class, s -> s.rows(id, Severity.ERROR, null, 100)).items();
        assertThat(errors).hasSize(25).allSatisfy(r -> {
            assertThat(r.problems()).extracting(ImportProblem::code).containsExactly("PERSON_UNKNOWN");
            assertThat(r.problems().get(0).column()).isEqualTo("B");
        });
        assertThat(commit(id)).isEqualTo(new ImportResult(964, 0, 0, 25));
        assertThat(count("rating")).isEqualTo(964);
        assertThat(count("award")).isEqualTo(Long.parseLong(text("SELECT COUNT(*) FROM import_title t JOIN import_row r ON r.batch_id = t.batch_id AND r.row_no = t.row_no"
                + " WHERE t.batch_id = " + id + " AND r.status <> 'ERROR'")));
        assertThat(count("discipline")).isEqualTo(12);

        long again = preview(ImportKind.HISTORY, file);
        assertThat(commit(again)).isEqualTo(new ImportResult(0, 0, 964, 25));
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
    void columnsCanBeMappedAnew(Db database) {
        department(database);
        Sheets sheet = new Sheets().row("Họ tên", "Mã NV", "Ngày sinh", "Đơn vị", "Chức vụ").row("Trần Bình", "999080000001", "01/01/1980", "Phòng A", "Chuyên viên");
        long batch = preview(ImportKind.ROSTER, sheet.bytes());
        assertThat(officer.call(ImportService.class, s -> s.get(batch)).counts().error()).isEqualTo(1);
        Map<Integer, Field> choice = new HashMap<>();
        choice.put(1, Field.PERSONAL_ID);
        choice.put(4, null);
        officer.run(ImportService.class, s -> s.remap(batch, new Selection(null, choice)));
        ImportPreview preview = officer.call(ImportService.class, s -> s.get(batch));
        assertThat(preview.counts().ok()).isEqualTo(1);
        assertThat(preview.columns().get(4).field()).isNull();
        commit(batch);
        assertThat(text("SELECT COUNT(*) FROM person WHERE position IS NULL")).isEqualTo("1");
        assertThatThrownBy(() -> officer.run(ImportService.class, s -> s.remap(batch, new Selection(null, choice)))).hasMessage("IMPORT_NOT_PREVIEW");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anIdOfSomebodyElseIsRefused(Db database) {
        department(database);
        data.person("Đặng Văn An", root);
        String id = text("SELECT personal_id FROM person");
        Sheets sheet = new Sheets().row("Họ tên", "CCCD", "Ngày sinh", "Đơn vị").row("Trần Bình", id, "01/01/1980", "Phòng A");
        long batch = preview(ImportKind.ROSTER, sheet.bytes());
        ImportRow row = officer.call(ImportService.class, s -> s.rows(batch, null, null, 10)).items().get(0);
        assertThat(row.status()).isEqualTo(Severity.ERROR);
        assertThat(row.problems().get(0).code()).isEqualTo("ID_DUPLICATE");
        assertThat(row.problems().get(0).column()).isEqualTo("B");
        assertThat(commit(batch)).isEqualTo(new ImportResult(0, 0, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void unitClerksImportOnlyTheirOwnUnit(Db database) {
        department(database);
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
    void refusedFilesLeaveNothing(Db database) {
        department(database);
        assertThatThrownBy(() -> officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "a.xlsx", "no workbook".getBytes())))
                .isInstanceOf(FileRefusedException.class).hasMessage("FILE_NOT_XLSX");
        assertThat(count("import_batch")).isZero();
        assertThat(count("import_row")).isZero();
    }
}
