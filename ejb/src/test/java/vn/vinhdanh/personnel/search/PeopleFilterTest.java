package vn.vinhdanh.personnel.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.person.PersonCondition.Asked;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonListing;
import vn.vinhdanh.personnel.person.PersonOrder;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonTraits;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.personnel.person.Span;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;
import vn.vinhdanh.testing.TestData;

/** Filters of the people list combine; the three orders follow Vietnamese letters and tones; the workbook is what is shown. */
class PeopleFilterTest extends Department {

    private long office;

    private void prepare(Db database) {
        department(database);
        office = data.unit("Văn phòng", root);
        data.account("giamdoc", Role.DIRECTOR, root);
    }

    private static PersonFilter filter(PersonTraits traits, PersonOrder order, Asked... asked) {
        return new PersonFilter(null, null, null, null, traits, List.of(asked), order);
    }

    private List<String> list(PersonFilter filter) {
        PersonListing listing = officer.call(PersonService.class, s -> s.list(filter, null, 50));
        assertThat(listing.total()).isEqualTo(listing.items().size());
        return listing.items().stream().map(PersonRow::fullName).toList();
    }

    private static PersonTraits traits(Sex sex, String rank, String position, Boolean party, String ethnic, Span age, Span born) {
        return new PersonTraits(sex, rank, position, party, ethnic, age, born, Span.OPEN);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theThreeOrdersFollowVietnameseLettersAndTones(Db database) {
        prepare(database);
        for (String name : List.of("Trần Bình", "Lê Hóa", "Nguyễn Thị Ân", "Lê Hoa", "Đặng Văn An", "Lê Hòa", "Dương Ái An")) {
            data.person(name, office);
        }

        assertThat(list(filter(PersonTraits.ANY, PersonOrder.GIVEN)))
                .containsExactly("Dương Ái An", "Đặng Văn An", "Nguyễn Thị Ân", "Trần Bình", "Lê Hoa", "Lê Hòa", "Lê Hóa");
        assertThat(list(filter(PersonTraits.ANY, PersonOrder.FAMILY)))
                .containsExactly("Dương Ái An", "Đặng Văn An", "Lê Hoa", "Lê Hòa", "Lê Hóa", "Nguyễn Thị Ân", "Trần Bình");
        assertThat(list(filter(PersonTraits.ANY, PersonOrder.MIDDLE)))
                .containsExactly("Trần Bình", "Lê Hoa", "Lê Hòa", "Lê Hóa", "Dương Ái An", "Nguyễn Thị Ân", "Đặng Văn An");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void namesakesFollowByDayOfBirthOnBothWaysThroughThePages(Db database) {
        prepare(database);
        for (String born : List.of("NULL", "DATE '1990-01-01'", "DATE '1971-05-05'", "DATE '1990-01-01'", "NULL", "DATE '1980-02-29'")) {
            db.execute("UPDATE person SET birth_date = " + born + " WHERE id = " + data.person("Trần Bình", office));
        }
        List<Long> inOrder = rows(PersonFilter.none(), null, 50).items().stream().map(PersonRow::id).toList();
        assertThat(rows(PersonFilter.none(), null, 50).items().stream().map(r -> r.birthDate() == null ? "" : r.birthDate().toString()).toList())
                .containsExactly("1971-05-05", "1980-02-29", "1990-01-01", "1990-01-01", "", "");
        List<Long> forward = new ArrayList<>();
        PersonListing page = rows(PersonFilter.none(), null, 1);
        forward.add(page.items().get(0).id());
        while (page.next() != null) {
            page = rows(PersonFilter.none(), page.next(), 1);
            forward.add(page.items().get(0).id());
        }
        List<Long> backward = new ArrayList<>(List.of(page.items().get(0).id()));
        while (page.previous() != null) {
            page = rows(PersonFilter.none(), page.previous(), 1);
            backward.add(0, page.items().get(0).id());
        }
        assertThat(forward).isEqualTo(inOrder);
        assertThat(backward).isEqualTo(inOrder);
    }

    private PersonListing rows(PersonFilter filter, String place, int size) {
        return officer.call(PersonService.class, s -> s.list(filter, place, size));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoIsSpelledAsTypedComesFirstAndThePagesFollowEachOtherBothWays(Db database) {
        prepare(database);
        for (String name : List.of("Hoàng Văn An", "Lê Hoa", "Lê Thị Hòa", "Trần Hoà", "Lê Hòa Yến", "Hoàng Yến", "Lê Hóa", "Đinh Thị Hoa")) {
            data.person(name, office);
        }
        List<String> given = List.of("Lê Thị Hòa", "Trần Hoà", "Lê Hòa Yến", "Hoàng Văn An", "Đinh Thị Hoa", "Lê Hoa", "Lê Hóa", "Hoàng Yến");
        assertThat(list(words("hòa", PersonOrder.GIVEN))).isEqualTo(given);
        assertThat(list(words("Hoà", PersonOrder.FAMILY)).subList(0, 3)).containsExactly("Lê Hòa Yến", "Lê Thị Hòa", "Trần Hoà");
        assertThat(list(words("hoa", PersonOrder.GIVEN)).get(0)).isEqualTo("Hoàng Văn An");
        assertThat(list(words("le hòa", PersonOrder.GIVEN))).containsExactly("Lê Thị Hòa", "Lê Hòa Yến", "Lê Hoa", "Lê Hóa");
        for (int size = 1; size < 5; size++) {
            List<String> forward = new ArrayList<>();
            PersonListing page = rows(words("hòa", PersonOrder.GIVEN), null, size);
            forward.addAll(names(page));
            while (page.next() != null) {
                page = rows(words("hòa", PersonOrder.GIVEN), page.next(), size);
                assertThat(page.first()).isEqualTo(forward.size() + 1);
                forward.addAll(names(page));
            }
            List<String> backward = new ArrayList<>(names(page));
            while (page.previous() != null) {
                page = rows(words("hòa", PersonOrder.GIVEN), page.previous(), size);
                backward.addAll(0, names(page));
            }
            assertThat(forward).isEqualTo(given);
            assertThat(backward).isEqualTo(given);
        }
    }

    private static PersonFilter words(String q, PersonOrder order) {
        return new PersonFilter(q, null, null, null, PersonTraits.ANY, List.of(), order);
    }

    private static List<String> names(PersonListing page) {
        return page.items().stream().map(PersonRow::fullName).toList();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theListFindsTheLastDigitsOfAnIdToo(Db database) {
        prepare(database);
        db.execute("UPDATE person SET personal_id = '001085100428' WHERE id = " + data.person("Trần Bình", office));
        db.execute("UPDATE person SET personal_id = '100428000001' WHERE id = " + data.person("Lê An", office));

        assertThat(list(words("100428", PersonOrder.GIVEN))).containsExactly("Lê An", "Trần Bình");
        assertThat(list(words("428", PersonOrder.GIVEN))).isEmpty();
        PersonListing masked = harness.as("giamdoc", Role.DIRECTOR).call(PersonService.class, s -> s.list(words("100428", PersonOrder.GIVEN), null, 50));
        assertThat(masked.items()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void pagesOfEveryOrderFollowEachOther(Db database) {
        prepare(database);
        for (int i = 0; i < 7; i++) {
            data.person(i % 2 == 0 ? "Lê Văn An" : "Trần Thị Bình", office);
        }
        for (PersonOrder order : PersonOrder.values()) {
            PersonFilter filter = filter(PersonTraits.ANY, order);
            PersonListing first = officer.call(PersonService.class, s -> s.list(filter, null, 4));
            PersonListing second = officer.call(PersonService.class, s -> s.list(filter, first.next(), 4));
            PersonListing back = officer.call(PersonService.class, s -> s.list(filter, second.previous(), 4));
            assertThat(second.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
            assertThat(back.items()).isEqualTo(first.items());
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void filtersCombine(Db database) {
        prepare(database);
        long an = data.person("Lê An", office);
        long binh = data.person("Lê Bình", office);
        data.person("Lê Châu", office);
        db.execute("UPDATE person SET rank_code = '01.003', party_joined_on = DATE '2015-05-19', ethnic_group = 'Tày' WHERE id = " + an);
        db.execute("UPDATE person SET sex = 'FEMALE', birth_date = DATE '1996-11-23', birth_year = 1996, rank_code = '01.003',"
                + " position = 'Phó 100% phòng' WHERE id = " + binh);

        assertThat(list(filter(traits(null, "01.003", null, null, null, Span.OPEN, Span.OPEN), PersonOrder.GIVEN))).containsExactly("Lê An", "Lê Bình");
        assertThat(list(filter(traits(Sex.FEMALE, "01.003", null, null, null, Span.OPEN, Span.OPEN), PersonOrder.GIVEN))).containsExactly("Lê Bình");
        assertThat(list(filter(traits(null, null, null, true, "Tày", Span.OPEN, Span.OPEN), PersonOrder.GIVEN))).containsExactly("Lê An");
        assertThat(list(filter(traits(null, null, null, false, null, Span.OPEN, new Span(1985, 1985)), PersonOrder.GIVEN))).containsExactly("Lê Châu");
        assertThat(list(filter(traits(null, null, "100%", null, null, Span.OPEN, Span.OPEN), PersonOrder.GIVEN))).containsExactly("Lê Bình");
        assertThat(list(filter(traits(null, null, "10_%", null, null, Span.OPEN, Span.OPEN), PersonOrder.GIVEN))).isEmpty();
        // born on 23 November 1996, one day before the thirtieth birthday
        assertThat(list(filter(traits(null, null, null, null, null, new Span(null, 29), Span.OPEN), PersonOrder.GIVEN))).containsExactly("Lê Bình");
        assertThat(list(filter(traits(null, null, null, null, null, new Span(30, null), Span.OPEN), PersonOrder.GIVEN))).containsExactly("Lê An", "Lê Châu");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aRankIsFoundByItsCodeInAnyFormAndByItsName(Db database) {
        prepare(database);
        inRank("Lê An", "01.003");
        inRank("Lê Bình", "01.002");
        inRank("Lê Châu", "V.99");
        inRank("Lê Dung", null);

        for (String typed : List.of("01.003", "01003", "1003", "1.003", "Chuyên viên", "chuyen vien")) {
            assertThat(byRank(typed)).as(typed).containsExactly("Lê An");
        }
        assertThat(byRank("chuyen vien chinh")).containsExactly("Lê Bình");
        assertThat(byRank("01")).as("all ranks of the branch").containsExactly("Lê An", "Lê Bình");
        assertThat(byRank("V.99")).as("a code no table has may stand in a record").containsExactly("Lê Châu");
        assertThat(byRank("zz")).isEmpty();
    }

    private void inRank(String name, String rank) {
        db.execute("UPDATE person SET rank_code = " + (rank == null ? "NULL" : "'" + rank + "'") + " WHERE id = " + data.person(name, office));
    }

    private List<String> byRank(String rank) {
        return list(filter(traits(null, rank, null, null, null, Span.OPEN, Span.OPEN), PersonOrder.GIVEN));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void positionAndEthnicGroupAreFoundWithoutMarksAndByWordsInAnyOrder(Db database) {
        prepare(database);
        at("Lê An", "Trưởng phòng", "Tày");
        at("Lê Bình", "Phó Trưởng phòng", "Cơ-ho");
        at("Lê Châu", "PHÓ CHÁNH VĂN PHÒNG", "Kinh");
        at("Lê Dung", "Chuyên viên (kiêm kế toán)", "Thái");

        assertThat(byPosition("truong phong")).containsExactly("Lê An", "Lê Bình");
        assertThat(byPosition("pho phong")).as("words inside, with others between").containsExactly("Lê Bình", "Lê Châu");
        assertThat(byPosition("phong truong")).containsExactly("Lê An", "Lê Bình");
        assertThat(byPosition("Truong PH")).as("an unfinished word").containsExactly("Lê An", "Lê Bình");
        assertThat(byPosition("ke toan")).containsExactly("Lê Dung");
        assertThat(byPosition("Phó")).as("marks are meant").containsExactly("Lê Bình", "Lê Châu");
        assertThat(byPosition("Truởng phòng")).as("another mark").isEmpty();
        assertThat(byPosition("ruong")).isEmpty();
        assertThat(byPosition("(,)")).isEmpty();
        assertThat(byEthnicGroup("tay")).containsExactly("Lê An");
        assertThat(byEthnicGroup("Tày")).containsExactly("Lê An");
        assertThat(byEthnicGroup("co ho")).containsExactly("Lê Bình");
        assertThat(byEthnicGroup("ta")).isEmpty();
    }

    private void at(String name, String position, String ethnicGroup) {
        db.execute("UPDATE person SET position = '" + position + "', ethnic_group = '" + ethnicGroup + "' WHERE id = " + data.person(name, office));
    }

    private List<String> byPosition(String position) {
        return list(filter(traits(null, null, position, null, null, Span.OPEN, Span.OPEN), PersonOrder.GIVEN));
    }

    private List<String> byEthnicGroup(String ethnicGroup) {
        return list(filter(traits(null, null, null, null, ethnicGroup, Span.OPEN, Span.OPEN), PersonOrder.GIVEN));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void upperRoomsNarrowTheListByRatingAndAward(Db database) {
        prepare(database);
        long an = data.person("Lê An", office);
        long binh = data.person("Lê Bình", office);
        db.execute("INSERT INTO rating (id, person_id, assessment_year, level, source) VALUES (" + TestData.nextId() + ", " + an
                + ", 2025, 'EXCELLENT', 'IMPORT')");
        db.execute("INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, source, status) VALUES ("
                + TestData.nextId() + ", 'LDTT', 'PERSON', " + binh + ", 'Lê Bình', 2025, 'IMPORT', 'AWARDED')");
        db.execute("INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, achievement_year, source, status) VALUES ("
                + TestData.nextId() + ", 'LDTT', 'PERSON', " + an + ", 'Lê An', 2025, 'IMPORT', 'CANCELLED')");

        assertThat(list(filter(PersonTraits.ANY, PersonOrder.GIVEN, new Asked("rating", "EXCELLENT", 2025)))).containsExactly("Lê An");
        assertThat(list(filter(PersonTraits.ANY, PersonOrder.GIVEN, new Asked("rating", "EXCELLENT", 2024)))).isEmpty();
        assertThat(list(filter(PersonTraits.ANY, PersonOrder.GIVEN, new Asked("rating", "SUPERB", null)))).isEmpty();
        assertThat(list(filter(PersonTraits.ANY, PersonOrder.GIVEN, new Asked("award", "LDTT", null)))).containsExactly("Lê Bình");
        assertThat(list(filter(PersonTraits.ANY, PersonOrder.GIVEN, new Asked("award", "LDTT", 2025), new Asked("rating", null, 2025)))).isEmpty();
        assertThat(list(filter(PersonTraits.ANY, PersonOrder.GIVEN, new Asked("salary", "9", null)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theWorkbookIsWhatIsShown(Db database) throws IOException {
        prepare(database);
        for (int i = 0; i < 1_003; i++) {
            data.person("Lê Văn An", office);
        }
        data.person("=cmd|'' Bình", office);
        harness.resetStatements();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int written = harness.as("giamdoc", Role.DIRECTOR).call(PeopleExportService.class,
                s -> s.write(PersonFilter.none(), Set.of(PersonColumn.UNIT, PersonColumn.PERSONAL_ID), "q=", Locale.ENGLISH, out));

        assertThat(written).isEqualTo(1_004);
        assertThat(harness.statements()).isLessThanOrEqualTo(8);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(1_005);
            assertThat(rows.get(0).stream().map(c -> c.getText())).containsExactly("No.", "Full name", "Unit", "Personal ID");
            assertThat(rows.get(1).getCellText(3)).startsWith("*********");
            assertThat(rows.get(1_004).getCellText(1)).startsWith("'=cmd|");
        }
        List<?> trail = harness.tx(em -> em.createNativeQuery("SELECT username FROM audit_event WHERE action = 'PEOPLE_EXPORTED'").getResultList());
        assertThat(trail).isEqualTo(List.of("giamdoc"));
    }
}
