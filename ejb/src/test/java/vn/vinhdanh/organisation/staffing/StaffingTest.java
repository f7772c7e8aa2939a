package vn.vinhdanh.organisation.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.audit.LastChanges;
import vn.vinhdanh.personnel.person.PersonCondition;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonListing;
import vn.vinhdanh.personnel.person.PersonOrder;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.person.PersonTraits;
import vn.vinhdanh.personnel.search.TypeCondition;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;
import vn.vinhdanh.testing.Harness;

class StaffingTest extends Department {

    private long first;
    private long second;

    private void prepare(Db db) {
        department(db);
        first = data.unit("Phòng Một", root);
        second = data.unit("=Phòng Hai", root);
        data.account("truongphong", Role.UNIT_HEAD, first);
    }

    private void assign(long unit, int assigned, int toCut) {
        StaffingInput input = officer.call(StaffingService.class, s -> s.input(unit, 2026));
        input.setLegalBasis("Quyết định 12/QĐ-UBND");
        input.getLines().get(0).setAssigned(assigned);
        input.getLines().get(0).setToCut(toCut);
        officer.run(StaffingService.class, s -> s.save(input));
    }

    private static StaffingRow row(List<StaffingRow> rows, long unit) {
        return rows.stream().filter(r -> r.unit().id() == unit).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void postsAndPeopleAddUpTheTree(Db db) {
        prepare(db);
        data.person("Trần Bình", first);
        data.person("Lê An", first);
        long worker = data.person("Phạm Hợp Đồng", second);
        db.execute("UPDATE person SET person_type = 'WORKER' WHERE id = " + worker);
        long retired = data.person("Đã Nghỉ", first);
        db.execute("UPDATE person SET status = 'RETIRED' WHERE id = " + retired);
        assign(first, 5, 1);
        assign(second, 0, 0);
        assign(root, 3, 0);

        List<StaffingRow> rows = officer.call(StaffingService.class, s -> s.table(2026));
        StaffFigures civil = row(rows, root).total().get(StaffKind.CIVIL_SERVANT);
        assertThat(civil).isEqualTo(StaffFigures.of(8, 2, 1));
        assertThat(civil.vacant()).isEqualTo(6);
        assertThat(row(rows, root).own().get(StaffKind.CIVIL_SERVANT)).isEqualTo(StaffFigures.of(3, 0, 0));
        assertThat(row(rows, second).total().get(StaffKind.CONTRACT)).isEqualTo(StaffFigures.of(0, 1, 0));
        assertThat(row(rows, second).all().over()).isEqualTo(1);
        assertThat(row(rows, root).all()).isEqualTo(new StaffFigures(true, 8, 3, 1, 6, 1));
        List<StaffingRow> before = officer.call(StaffingService.class, s -> s.table(2025));
        assertThat(row(before, root).all()).isEqualTo(StaffFigures.NONE);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void vacantPostsOfOneUnitDoNotMakeUpForTooManyPeopleInAnother(Db db) {
        prepare(db);
        assign(first, 2, 0);
        assign(second, 1, 0);
        List.of("Lê An", "Lê Bình", "Lê Chi").forEach(name -> data.person(name, second));

        List<StaffingRow> rows = officer.call(StaffingService.class, s -> s.table(2026));
        assertThat(row(rows, root).total().get(StaffKind.CIVIL_SERVANT)).isEqualTo(new StaffFigures(true, 3, 3, 0, 2, 2));
        assertThat(row(rows, root).all()).isEqualTo(new StaffFigures(true, 3, 3, 0, 2, 2));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whereNoQuotaWasEnteredNobodyIsTooMany(Db db) throws IOException {
        prepare(db);
        assign(first, 1, 0);
        data.person("Trần Bình", first);
        List.of("Lê An", "Lê Bình").forEach(name -> data.person(name, second));

        List<StaffingRow> rows = officer.call(StaffingService.class, s -> s.table(2026));
        assertThat(row(rows, second).all()).isEqualTo(new StaffFigures(false, 0, 2, 0, 0, 0));
        assertThat(row(rows, root).all()).as("people of all units, posts of those with a quota").isEqualTo(new StaffFigures(true, 1, 3, 0, 0, 0));
        List<StaffingRow> later = officer.call(StaffingService.class, s -> s.table(2027));
        assertThat(row(later, root).all()).isEqualTo(new StaffFigures(false, 0, 3, 0, 0, 0));
        byte[] file = officer.call(StaffingWorkbook.class, s -> s.write(2027, Texts.VIETNAMESE));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row top = workbook.getFirstSheet().read().get(1);
            assertThat(top.getCellAsNumber(3)).as("assigned").isEmpty();
            assertThat(top.getCellAsNumber(4).orElseThrow()).as("present").isEqualByComparingTo("3");
            assertThat(top.getCellAsNumber(6)).as("over").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void ofImpossibleYearsThereIsNoForm(Db db) {
        prepare(db);
        for (int year : new int[] {1850, 9999}) {
            assertThatThrownBy(() -> officer.call(StaffingService.class, s -> s.input(first, year))).isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoHasNoTypeStandsAloneAndFillsNoPost(Db db) throws IOException {
        prepare(db);
        assign(first, 2, 0);
        data.person("Lê An", first);
        long untyped = data.person("Lê Chưa Rõ", first);
        db.execute("UPDATE person SET person_type = NULL WHERE id = " + untyped);

        List<StaffingRow> rows = officer.call(StaffingService.class, s -> s.table(2026));
        assertThat(row(rows, first).untyped()).isEqualTo(1);
        assertThat(row(rows, root).untyped()).isEqualTo(1);
        assertThat(row(rows, second).untyped()).isZero();
        assertThat(row(rows, root).all()).isEqualTo(new StaffFigures(true, 2, 1, 0, 1, 0));
        PersonFilter asked = new PersonFilter(null, first, null, PersonStatus.ACTIVE, PersonTraits.ANY,
                List.of(new PersonCondition.Asked(TypeCondition.NAME, TypeCondition.NONE, null)), PersonOrder.GIVEN);
        PersonListing list = officer.call(PersonService.class, s -> s.list(asked, null, 50));
        assertThat(list.items()).extracting(PersonRow::fullName).containsExactly("Lê Chưa Rõ");
        byte[] file = officer.call(StaffingWorkbook.class, s -> s.write(2026, Texts.VIETNAMESE));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> sheet = workbook.getFirstSheet().read();
            int column = 3 + 5 * 4;
            assertThat(sheet.get(0).getCellText(column)).isEqualTo("chưa rõ đối tượng");
            assertThat(sheet.get(1).getCellAsNumber(column).orElseThrow()).isEqualByComparingTo("1");
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void onlyTheRegistryOfficerOfTheUnitWritesAndNothingIsOverwritten(Db db) {
        prepare(db);
        assign(first, 5, 1);
        StaffingInput old = officer.call(StaffingService.class, s -> s.input(first, 2026));
        old.setLegalBasis("x");
        assign(first, 6, 1);
        StaleException late = catchThrowableOfType(StaleException.class, () -> officer.run(StaffingService.class, s -> s.save(old)));
        StaleException named = harness.system().call(LastChanges.class, s -> s.named(late));
        assertThat(named.textCode()).isEqualTo("STALE_BY");
        assertThatThrownBy(() -> assign(first, 1, 2)).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.code()).isEqualTo("STAFFING_CUT"));
        Harness.As head = harness.as("truongphong", Role.UNIT_HEAD);
        List<StaffingRow> seen = head.call(StaffingService.class, s -> s.table(2026));
        assertThat(seen).extracting(r -> r.unit().id()).containsExactly(first);
        assertThatThrownBy(() -> head.call(StaffingService.class, s -> s.input(first, 2026))).isInstanceOf(EJBAccessException.class);
        data.account("local", Role.REGISTRY_OFFICER, first);
        assertThatThrownBy(() -> harness.as("local", Role.REGISTRY_OFFICER).call(StaffingService.class, s -> s.input(second, 2026)))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theWorkbookHoldsTheRowsOfThePage(Db db) throws IOException {
        prepare(db);
        data.person("Trần Bình", first);
        assign(first, 5, 1);
        byte[] file = officer.call(StaffingWorkbook.class, s -> s.write(2026, Texts.VIETNAMESE));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).getCellText(3)).isEqualTo("Cán bộ, công chức – được giao");
            Row one = rows.stream().filter(r -> r.getCellText(1).strip().equals("Phòng Một")).findFirst().orElseThrow();
            assertThat(one.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("5");
            assertThat(one.getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("4");
            // no text of the registry becomes a formula
            assertThat(rows.stream().flatMap(r -> r.stream()).filter(c -> c != null && c.getFormula() != null)).isEmpty();
        }
    }
}
