package vn.vinhdanh.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Previews nobody wrote leave after some days, with everything that was understood of the file; what was written stays. */
class AbandonedPreviewsTest {

    private Db db;
    private Harness harness;
    private byte[] file;

    static Stream<Db> databases() {
        return Db.both();
    }

    private void desk(Db database) throws IOException {
        db = database;
        harness = new Harness(db).at("2026-09-01T08:00:00");
        TestData data = new TestData(db);
        data.account("hoso", Role.REGISTRY_OFFICER, data.root("Sở Nội vụ"));
        try (InputStream in = getClass().getResourceAsStream("/imports/roster-department.xlsx")) {
            file = in.readAllBytes();
        }
    }

    @AfterEach
    void forgetSetting() {
        System.clearProperty(AbandonedPreviews.SETTING);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theyGoAfterThirtyDaysAndWhatWasWrittenStays(Db database) throws IOException {
        desk(database);
        long written = preview();
        officer().run(ImportService.class, s -> s.commit(written));
        long rowsOfWritten = count("import_row");
        long abandoned = preview();
        preview();
        harness.at("2026-09-20T08:00:00");
        long young = preview();
        assertThat(remove()).as("nineteen days").isZero();

        harness.at("2026-10-02T08:00:00");
        harness.resetStatements();
        assertThat(remove()).isEqualTo(2);
        assertThat(harness.statements()).as("however many previews and rows").isEqualTo(17);
        harness.resetStatements();
        assertThat(remove()).isZero();
        assertThat(harness.statements()).isEqualTo(1);

        for (String table : tablesOfABatch()) {
            List<?> batches = harness.tx(em -> em.createNativeQuery("SELECT DISTINCT batch_id FROM " + table).getResultList());
            assertThat(batches).as(table).extracting(id -> ((Number) id).longValue()).isSubsetOf(written, young);
        }
        assertThat(count("import_row")).isEqualTo(2 * rowsOfWritten);
        assertThatThrownBy(() -> officer().call(ImportService.class, s -> s.get(abandoned))).isInstanceOf(NotFoundException.class);
        ImportResult result = officer().call(ImportService.class, s -> s.commit(young));
        assertThat(result.unchanged()).isEqualTo(209);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theSettingSaysHowManyDaysAndZeroKeepsThem(Db database) throws IOException {
        desk(database);
        preview();
        harness.at("2027-09-01T08:00:00");
        System.setProperty(AbandonedPreviews.SETTING, "0");
        assertThat(remove()).isZero();
        System.setProperty(AbandonedPreviews.SETTING, "400");
        assertThat(remove()).isZero();
        System.setProperty(AbandonedPreviews.SETTING, "364");
        assertThat(remove()).isEqualTo(1);
    }

    /** A table that is added to the staging later and forgotten in the clearing would keep its batch from going. */
    @ParameterizedTest
    @MethodSource("databases")
    void everyTableOfThePreviewIsCleared(Db database) throws IOException {
        desk(database);
        assertThat(tablesOfABatch()).filteredOn(t -> !t.startsWith("import_before_") && !List.of("import_closed_posting", "import_after_person", "import_after_record", "import_kept").contains(t))
                .containsExactlyInAnyOrder("import_file", "import_sheet", "import_repair", "import_title", "import_problem", "import_row", "import_unit",
                        "import_unit_answer", "import_scope", "import_column", "import_sheet_column", "import_candidate", "import_answer", "import_fix", "import_work");
    }

    private List<String> tablesOfABatch() {
        List<?> names = harness.tx(em -> em.createNativeQuery("SELECT c.table_name FROM information_schema.columns c WHERE c.column_name = 'batch_id'"
                + " AND c.table_name LIKE 'import%' ORDER BY 1").getResultList());
        return names.stream().map(Object::toString).toList();
    }

    private long preview() {
        return officer().call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "ds.xlsx", file));
    }

    private int remove() {
        return harness.system().call(AbandonedPreviews.class, AbandonedPreviews::remove);
    }

    private Harness.As officer() {
        return harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    private long count(String table) {
        return harness.tx(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table).getSingleResult()).longValue());
    }
}
