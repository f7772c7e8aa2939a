package vn.vinhdanh.personnel.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.pay.PayInput;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonOrder;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonTraits;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.personnel.person.Span;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;
import vn.vinhdanh.testing.TestData;

/** The changes of a file and the file of a day, on both databases. */
class HistoryServiceTest extends Department {

    private long office;
    private long archive;
    private long person;

    private void prepare(Db db) {
        department(db);
        office = data.unit("Văn phòng", root);
        archive = data.unit("Lưu trữ", root);
        data.account("head", Role.UNIT_HEAD, root);
        data.account("other", Role.UNIT_HEAD, archive);
        person = data.person("Trần Bình", office);
    }

    private void rename(String name, String personalId) {
        PersonInput input = officer.call(PersonService.class, s -> s.input(person));
        input.setFullName(name);
        input.setPersonalId(personalId);
        input.setReason("Cải chính hộ tịch");
        officer.call(PersonService.class, s -> s.save(input));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void eachChangeTellsWhoWhenWhyAndTheIdStaysMaskedForThoseWithoutTheRight(Db db) {
        prepare(db);
        harness.at("2026-03-01T10:00:00");
        rename("Trần Văn Bình", "999085123456");
        harness.resetStatements();
        List<HistoryRow> rows = officer.call(HistoryService.class, s -> s.of(person, null, 100));
        assertThat(harness.statements()).isLessThanOrEqualTo(4);
        assertThat(rows).hasSize(2).allSatisfy(r -> {
            assertThat(r.by()).isEqualTo("hoso");
            assertThat(r.at()).isEqualTo("2026-03-01T10:00:00");
            assertThat(r.reason()).isEqualTo("Cải chính hộ tịch");
        });
        assertThat(rows).filteredOn(r -> r.field().equals("personalId")).singleElement().satisfies(r -> assertThat(r.newValue()).isEqualTo("999085123456"));

        List<HistoryRow> seenByHead = harness.as("head", Role.UNIT_HEAD).call(HistoryService.class, s -> s.of(person, "PERSON", 100));
        assertThat(seenByHead).filteredOn(r -> r.field().equals("personalId")).singleElement().satisfies(r -> {
            assertThat(r.newValue()).doesNotContain("999085");
            assertThat(r.oldValue()).doesNotContain("999");
        });
        assertThat(officer.call(HistoryService.class, s -> s.of(person, "PAY", 100)).isEmpty()).isTrue();
        assertThatThrownBy(() -> harness.as("other", Role.UNIT_HEAD).call(HistoryService.class, s -> s.of(person, null, 100))).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theFileOfADayShowsUnitPayAndRecordOfThatDay(Db db) {
        prepare(db);
        harness.at("2026-03-01T10:00:00");
        serve(office, "2020-01-01");
        earn("2021-05-01", 2);
        harness.at("2026-09-01T10:00:00");
        rename("Trần Văn Bình", "999085123456");
        serve(archive, "2026-08-01");
        earn("2024-05-01", 3);

        PersonAsAt then = officer.call(AsAtService.class, s -> s.of(person, LocalDate.of(2026, 4, 30)));
        assertThat(then.posting().unitName()).isEqualTo("Văn phòng");
        assertThat(then.pay().step()).isEqualTo(3);
        assertThat(then.fields()).containsEntry("fullName", "Trần Bình");
        PersonAsAt later = officer.call(AsAtService.class, s -> s.of(person, LocalDate.of(2026, 9, 1)));
        assertThat(later.posting().unitName()).isEqualTo("Lưu trữ");
        assertThat(later.fields()).containsEntry("fullName", "Trần Văn Bình");
        PersonAsAt earlier = officer.call(AsAtService.class, s -> s.of(person, LocalDate.of(2022, 1, 1)));
        assertThat(earlier.pay().step()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theListOfADayShowsWhoServedWhereThen(Db db) {
        prepare(db);
        long colleague = new TestData(db).person("Lê Ân", office);
        serve(office, "2020-01-01");
        serve(archive, "2026-08-01");
        earn("2021-05-01", 2);
        person = colleague;
        serve(office, "2022-01-01");

        harness.resetStatements();
        Page<PastRow> all = officer.call(PastListService.class, s -> s.list(LocalDate.of(2026, 4, 30), PersonFilter.none(), null, 50));
        assertThat(harness.statements()).isLessThanOrEqualTo(6);
        assertThat(all.items()).extracting(r -> r.fullName() + ", " + r.unitName() + ", " + r.step())
                .containsExactly("Lê Ân, Văn phòng, null", "Trần Bình, Văn phòng, 2");
        Page<PastRow> first = officer.call(PastListService.class, s -> s.list(LocalDate.of(2026, 9, 1), PersonFilter.none(), null, 1));
        Page<PastRow> second = officer.call(PastListService.class, s -> s.list(LocalDate.of(2026, 9, 1), PersonFilter.none(), Long.valueOf(first.next()), 1));
        assertThat(second.items()).extracting(PastRow::unitName).containsExactly("Lưu trữ");
        assertThat(second.next()).isNull();
        Page<PastRow> early = officer.call(PastListService.class, s -> s.list(LocalDate.of(2021, 1, 1), new PersonFilter(null, office, null, null), null, 50));
        assertThat(early.items()).extracting(PastRow::fullName).containsExactly("Trần Bình");
        Page<PastRow> elsewhere = harness.as("other", Role.UNIT_HEAD).call(PastListService.class, s -> s.list(LocalDate.of(2026, 4, 30), PersonFilter.none(), null, 50));
        assertThat(elsewhere.items()).as("whose file the caller reads today").extracting(PastRow::fullName).containsExactly("Trần Bình");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theFiltersOfThePeopleListNarrowTheListOfADayByWhatWasTrueThenAndItsWorkbookSaysTheSame(Db db) throws IOException {
        prepare(db);
        long colleague = new TestData(db).person("Lê Ân", office);
        db.execute("UPDATE person SET sex = 'FEMALE', birth_date = DATE '1990-07-01', birth_year = 1990 WHERE id = " + colleague);
        serve(office, "2020-01-01");
        earn("2021-05-01", 2);
        person = colleague;
        serve(archive, "2022-01-01");
        db.execute("UPDATE posting SET position = 'Kế toán trưởng' WHERE person_id = " + colleague);
        db.execute("UPDATE person SET position = 'Phó Trưởng phòng' WHERE id = " + colleague);
        LocalDate day = LocalDate.of(2024, 6, 30);
        assertThat(names(day, new PersonFilter("an", null, null, null))).containsExactly("Lê Ân");
        assertThat(names(day, with(new PersonTraits(null, null, "kế toán", null, null, Span.OPEN, Span.OPEN, Span.OPEN)))).containsExactly("Lê Ân");
        assertThat(names(day, with(new PersonTraits(null, null, "ke toan", null, null, Span.OPEN, Span.OPEN, Span.OPEN)))).containsExactly("Lê Ân");
        assertThat(names(day, with(new PersonTraits(null, null, "phó trưởng", null, null, Span.OPEN, Span.OPEN, Span.OPEN)))).as("a position of today").isEmpty();
        assertThat(names(day, with(new PersonTraits(null, "01.003", null, null, null, Span.OPEN, Span.OPEN, Span.OPEN)))).containsExactly("Trần Bình");
        assertThat(names(day, with(new PersonTraits(null, "1003", null, null, null, Span.OPEN, Span.OPEN, Span.OPEN)))).containsExactly("Trần Bình");
        assertThat(names(day, with(new PersonTraits(null, "chuyen vien chinh", null, null, null, Span.OPEN, Span.OPEN, Span.OPEN)))).isEmpty();
        assertThat(names(LocalDate.of(2021, 4, 30), with(new PersonTraits(null, "01.003", null, null, null, Span.OPEN, Span.OPEN, Span.OPEN)))).isEmpty();
        PersonFilter aged = with(new PersonTraits(Sex.FEMALE, null, null, null, null, new Span(33, 33), Span.OPEN, Span.OPEN));
        assertThat(names(day, aged)).as("33 on that day").containsExactly("Lê Ân");
        assertThat(names(LocalDate.of(2024, 7, 1), aged)).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int written = officer.call(PastListService.class, s -> s.write(day, new PersonFilter(null, archive, null, null), Texts.VIETNAMESE, out));
        assertThat(written).isEqualTo(1);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(1) + ", " + rows.get(1).getCellText(3) + ", " + rows.get(1).getCellText(4)).isEqualTo("Lê Ân, Lưu trữ, Kế toán trưởng");
        }
    }

    private static PersonFilter with(PersonTraits traits) {
        return new PersonFilter(null, null, null, null, traits, List.of(), PersonOrder.GIVEN);
    }

    private List<String> names(LocalDate day, PersonFilter filter) {
        Page<PastRow> page = officer.call(PastListService.class, s -> s.list(day, filter, null, 50));
        return page.items().stream().map(PastRow::fullName).toList();
    }

    private void serve(long unit, String from) {
        PostingInput input = new PostingInput();
        input.setPersonId(person);
        input.setUnitId(unit);
        input.setValidFrom(LocalDate.parse(from));
        input.setReason("Quyết định");
        officer.run(PostingService.class, s -> s.save(input));
    }

    private void earn(String from, int step) {
        PayInput input = new PayInput();
        input.setPersonId(person);
        input.setValidFrom(LocalDate.parse(from));
        input.setRankCode("01.003");
        input.setStep(step);
        input.setDecisionNo("12/QĐ-SNV");
        officer.run(PayService.class, s -> s.save(input));
    }
}
