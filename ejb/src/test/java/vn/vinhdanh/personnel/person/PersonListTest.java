package vn.vinhdanh.personnel.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;

class PersonListTest extends Department {

    private long office;
    private long archive;

    private void prepare(Db db) {
        department(db);
        office = data.unit("Văn phòng", root);
        archive = data.unit("Trung tâm Lưu trữ", root);
        data.account("giamdoc", Role.DIRECTOR, root);
        data.account("clerk", Role.UNIT_CLERK, office);
    }

    private PersonListing list(PersonFilter filter, String cursor, int limit) {
        return officer.call(PersonService.class, s -> s.list(filter, cursor, limit));
    }

    private List<String> found(String q) {
        return list(new PersonFilter(q, null, null, null), null, 50).items().stream().map(PersonRow::fullName).toList();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void peopleAreSortedByGivenNameAsVietnameseOfficesDo(Db db) {
        prepare(db);
        for (String name : List.of("Trần Bình", "Lê Hóa", "Nguyễn Thị Ân", "Lê Hoa", "Đặng Văn An", "Lê Hòa", "Páo", "Dương An")) {
            data.person(name, office);
        }

        List<String> names = list(PersonFilter.none(), null, 50).items().stream().map(PersonRow::fullName).toList();

        assertThat(names).containsExactly("Dương An", "Đặng Văn An", "Nguyễn Thị Ân", "Trần Bình", "Lê Hoa", "Lê Hòa", "Lê Hóa", "Páo");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aNameIsFoundInAnySpellingAndAnyOrder(Db db) {
        prepare(db);
        data.person("Nguyễn Văn Á", office);
        data.person("Nguyễn Văn An", archive);
        data.person("Đỗ Thị Thuỷ", office);
        data.person("Páo", office);
        data.person("K''Brê Y-Thương", office);
        data.person("<script>alert(1)</script> Bẫy", office);

        assertThat(found("nguyen van a")).containsExactly("Nguyễn Văn Á", "Nguyễn Văn An");
        assertThat(found("Nguyễn  Văn Á")).containsExactly("Nguyễn Văn Á", "Nguyễn Văn An");
        assertThat(found("an nguyen")).containsExactly("Nguyễn Văn An");
        assertThat(found("a nguyen")).containsExactly("Nguyễn Văn Á");
        assertThat(found("thi thuy")).containsExactly("Đỗ Thị Thuỷ");
        assertThat(found("ĐỖ")).containsExactly("Đỗ Thị Thuỷ");
        assertThat(found("pao")).containsExactly("Páo");
        assertThat(found("k'b")).containsExactly("K'Brê Y-Thương");
        assertThat(found("bre thuong")).containsExactly("K'Brê Y-Thương");
        assertThat(found("<script>alert(1)</script>")).containsExactly("<script>alert(1)</script> Bẫy");
        assertThat(found("'; DROP TABLE person; --")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(found("& | ! :* '")).isEmpty();
        assertThat(found("khong ai")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void thePersonalIdIsFoundByItsFirstDigitsButNotByWhoeverSeesItMasked(Db db) {
        prepare(db);
        long id = data.person("Trần Bình", office);
        String number = "999" + id;

        assertThat(found("999")).containsExactly("Trần Bình");
        assertThat(found(number)).containsExactly("Trần Bình");
        PersonListing director = harness.as("giamdoc", Role.DIRECTOR)
                .call(PersonService.class, s -> s.list(new PersonFilter("999", null, null, null), null, 50));
        PersonListing whole = harness.as("giamdoc", Role.DIRECTOR)
                .call(PersonService.class, s -> s.list(new PersonFilter(number, null, null, null), null, 50));

        assertThat(director.items()).isEmpty();
        assertThat(whole.items()).extracting(PersonRow::personalId).containsExactly("*********" + number.substring(9));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void pagesFollowEachOtherToBothSidesWithoutGapOrRepetition(Db db) {
        prepare(db);
        for (int i = 0; i < 23; i++) {
            data.person("Nguyễn Văn " + (i % 3 == 0 ? "An" : "Bình"), i % 2 == 0 ? office : archive);
        }
        List<Long> forward = new ArrayList<>();
        PersonListing page = list(PersonFilter.none(), null, 5);
        List<PersonListing> pages = new ArrayList<>(List.of(page));
        assertThat(page.previous()).isNull();
        while (page.next() != null) {
            page = list(PersonFilter.none(), page.next(), 5);
            pages.add(page);
        }
        pages.forEach(p -> p.items().forEach(r -> forward.add(r.id())));

        assertThat(forward).hasSize(23).doesNotHaveDuplicates();
        assertThat(pages).extracting(PersonListing::first).containsExactly(1, 6, 11, 16, 21);
        assertThat(pages).extracting(PersonListing::total).containsOnly(23L);
        for (int i = pages.size() - 1; i > 0; i--) {
            page = list(PersonFilter.none(), page.previous(), 5);
            assertThat(page.items()).isEqualTo(pages.get(i - 1).items());
            assertThat(page.first()).isEqualTo(pages.get(i - 1).first());
        }
        assertThat(page.previous()).isNull();
        assertThat(list(PersonFilter.none(), "nonsense", 5).items()).isEqualTo(pages.get(0).items());
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aFilterByUnitTakesWhatIsBelowAndTheScopeStillHolds(Db db) {
        prepare(db);
        data.person("Trần Bình", office);
        data.person("Lê Hoa", archive);

        assertThat(list(new PersonFilter(null, root, PersonType.CIVIL_SERVANT, PersonStatus.ACTIVE), null, 50).items()).hasSize(2);
        assertThat(list(new PersonFilter(null, archive, null, null), null, 50).items()).extracting(PersonRow::unitName)
                .containsExactly("Trung tâm Lưu trữ");
        assertThat(list(new PersonFilter(null, null, PersonType.WORKER, null), null, 50).items()).isEmpty();
        assertThat(harness.as("clerk", Role.UNIT_CLERK).call(PersonService.class, s -> s.list(PersonFilter.none(), null, 50)).items())
                .extracting(PersonRow::fullName).containsExactly("Trần Bình");
        assertThat(harness.as("clerk", Role.UNIT_CLERK)
                .call(PersonService.class, s -> s.list(new PersonFilter("le hoa", archive, null, null), null, 50)).items()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aPageOfTheListTakesTheSameFewStatementsHoweverLongItIs(Db db) {
        prepare(db);
        for (int i = 0; i < 60; i++) {
            data.person("Nguyễn Văn Bình", office);
        }
        harness.resetStatements();
        list(PersonFilter.none(), null, 5);
        int few = harness.statements();
        harness.resetStatements();
        list(PersonFilter.none(), null, 50);

        assertThat(harness.statements()).isEqualTo(few).isLessThanOrEqualTo(4);
    }
}
