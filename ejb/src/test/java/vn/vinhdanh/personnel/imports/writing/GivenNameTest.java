package vn.vinhdanh.personnel.imports.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Names of all peoples: called by a word in the middle, of one word, very long, with apostrophes and hyphens. */
class GivenNameTest {

    private Harness.As officer;
    private long unit;

    private void prepare(Db db) {
        TestData data = new TestData(db);
        unit = data.root("Sở Nội vụ");
        data.account("hoso", Role.REGISTRY_OFFICER, unit);
        officer = new Harness(db).as("hoso", Role.REGISTRY_OFFICER);
    }

    private long save(String personalId, String fullName, String calledBy) {
        PersonInput input = new PersonInput();
        input.setPersonalId(personalId);
        input.setFullName(fullName);
        input.setCalledBy(calledBy);
        input.setBirthDate(LocalDate.of(1990, 5, 4));
        input.setUnitId(unit);
        return officer.call(PersonService.class, s -> s.save(input)).id();
    }

    private List<String> listed() {
        List<PersonRow> rows = officer.call(PersonService.class, s -> s.list(new PersonFilter(null, null, null, null), null, 50)).items();
        return rows.stream().map(PersonRow::fullName).toList();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoeverIsNotCalledByTheLastWordIsSortedByWhatTheyAreCalled(Db db) {
        prepare(db);
        save("999000000001", "Nguyễn Văn Chính", null);
        long bhiong = save("999000000002", "Y Bhiông Niê", "Bhiông");
        assertThat(listed()).containsExactly("Y Bhiông Niê", "Nguyễn Văn Chính");
        // an edit that does not touch the name keeps it
        PersonInput input = officer.call(PersonService.class, s -> s.input(bhiong));
        assertThat(input.getCalledBy()).isEqualTo("Bhiông");
        input.setEmail("y.bhiong@example.vn");
        officer.call(PersonService.class, s -> s.save(input));
        // and so does a staff list that knows nothing of it, even when it spells the name anew
        byte[] file = new Sheets().row("Họ tên", "CCCD", "Ngày sinh", "Đơn vị").row("Y Bhiông Niê Kđăm", "999000000002", "04/05/1990", "Sở Nội vụ").bytes();
        long batch = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "ds.xlsx", file));
        officer.call(ImportService.class, s -> s.commit(batch));
        assertThat(listed()).containsExactly("Y Bhiông Niê Kđăm", "Nguyễn Văn Chính");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void namesMayBeOneWordVeryLongAndCarryApostrophesAndHyphens(Db db) {
        prepare(db);
        assertThatThrownBy(() -> save("999000000003", "Y Bhiông Niê", "Bhi")).hasMessageContaining("CALLED_BY");
        String longest = "Ă".repeat(200);
        save("999000000004", longest, null);
        save("999000000005", "a ".repeat(100).strip(), null);
        save("999000000006", "Páo", null);
        save("999000000007", "H\u2019Linh Niê-Kđăm", null);
        assertThat(listed()).contains(longest, "Páo", "H\u2019Linh Niê-Kđăm");
        for (String typed : List.of("h'linh", "H\u2019Linh", "linh kdam")) {
            List<PersonRow> found = officer.call(PersonService.class, s -> s.list(new PersonFilter(typed, null, null, null), null, 50)).items();
            assertThat(found).as(typed).extracting(PersonRow::fullName).containsExactly("H\u2019Linh Niê-Kđăm");
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void bothPlacesOfTheToneAreFoundAndKeptAsTyped(Db db) {
        prepare(db);
        save("999000000008", "Lê Văn Hòa", null);
        save("999000000009", "Lê Văn Hoà", null);
        List<PersonRow> found = officer.call(PersonService.class, s -> s.list(new PersonFilter("Hoà", null, null, null), null, 50)).items();
        assertThat(found).extracting(PersonRow::fullName).containsExactlyInAnyOrder("Lê Văn Hòa", "Lê Văn Hoà");
    }
}
