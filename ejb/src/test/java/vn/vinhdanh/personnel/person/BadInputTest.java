package vn.vinhdanh.personnel.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.staffing.StaffingWorkbook;
import vn.vinhdanh.personnel.pay.DueFilter;
import vn.vinhdanh.personnel.pay.PayDueService;
import vn.vinhdanh.personnel.pay.PayWorkbook;
import vn.vinhdanh.personnel.record.CvService;
import vn.vinhdanh.personnel.search.PeopleExportService;
import vn.vinhdanh.personnel.search.PersonColumn;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** What clerks, and others, may type as a name or a day: kept and shown as typed on every paper, or refused in words. */
class BadInputTest {

    private static final String FORMULA = "=cmd|'/C calc'!A0";
    private static final String LONG = "Nguyễn ".repeat(28) + "Páo";
    private static final List<String> NAMES = List.of(LONG, "Páo", "H'Hen Niê", "Nguyễn-Phước Bảo-Lộc", "<script>alert(1)</script>", "A & B <b>", FORMULA);

    private Harness harness;
    private Harness.As officer;
    private long first;
    private long second;

    private void prepare(Db db) {
        harness = new Harness(db).at("2026-11-23T09:00:00");
        TestData data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        first = data.unit("=1+1", root);
        second = data.unit("Phòng Hai", root);
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        data.account("clerk1", Role.UNIT_CLERK, first);
        data.account("clerk2", Role.UNIT_CLERK, second);
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    private static PersonInput person(String name, String personalId, long unit) {
        PersonInput input = new PersonInput();
        input.setFullName(name);
        input.setPersonalId(personalId);
        input.setBirthDate(LocalDate.of(1990, 5, 4));
        input.setUnitId(unit);
        input.setJoinedOn(LocalDate.of(2015, 1, 1));
        input.setPosition("@SUM(A1)");
        input.setGoAhead(true);
        return input;
    }

    private long save(String name, int number) {
        return officer.call(PersonService.class, s -> s.save(person(name, String.format("0010900%05d", number), first))).id();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void namesAreKeptFoundAndPrintedAsTheyAreTyped(Db db) throws Exception {
        prepare(db);
        assertThat(LONG.length()).isGreaterThan(195).isLessThanOrEqualTo(200);
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            long id = save(name, i);
            assertThat(officer.call(PersonService.class, s -> s.get(id)).fullName()).isEqualTo(name);
            List<PersonRow> found = officer.call(PersonService.class, s -> s.list(new PersonFilter(name, null, null, null), null, 10)).items();
            assertThat(found).as(name).extracting(PersonRow::id).contains(id);
            byte[] pdf = officer.call(CvService.class, s -> s.pdf(id));
            assertThat(text(pdf)).as(name).contains(pressed(name));
            byte[] word = officer.call(CvService.class, s -> s.word(id));
            assertThat(pressed(part(word, "word/document.xml").getDocumentElement().getTextContent())).as(name).contains(pressed(name));
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void noWorkbookHoldsAFormulaOfSomebodyElse(Db db) throws Exception {
        prepare(db);
        db.execute("INSERT INTO pay_period (id, person_id, valid_from, rank_code, step, coefficient, next_on) VALUES (" + TestData.nextId() + ", "
                + save(FORMULA, 1) + ", DATE '2023-12-01', '01.003', 3, 3.00, DATE '2026-12-01')");
        db.execute("UPDATE person SET birth_date = DATE '1965-03-01', sex = 'MALE'");
        List<byte[]> workbooks = List.of(officer.call(PeopleExportService.class, s -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            s.write(PersonFilter.none(), PersonColumn.USUAL, FORMULA, Texts.VIETNAMESE, out);
            return out.toByteArray();
        }), officer.call(PayDueService.class, s -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PayWorkbook(Texts.VIETNAMESE).steps(s.steps(new DueFilter(null, 12)), out);
            return out.toByteArray();
        }), officer.call(PayDueService.class, s -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PayWorkbook(Texts.VIETNAMESE).retiring(s.retiring(new DueFilter(null, 36)), out);
            return out.toByteArray();
        }), officer.call(StaffingWorkbook.class, s -> s.write(2026, Texts.VIETNAMESE)));
        for (byte[] workbook : workbooks) {
            Document sheet = part(workbook, "xl/worksheets/sheet1.xml");
            assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
            assertThat(texts(sheet)).anyMatch(t -> t.matches("'\\s*[=@].*")).noneMatch(t -> t.matches("\\s*[=@].*"));
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void birthsBeforeTheCenturyAreRefusedInWords(Db db) {
        prepare(db);
        PersonInput day = person("Trần A", "001090000001", first);
        day.setBirthDate(LocalDate.of(1899, 12, 31));
        assertThatThrownBy(() -> officer.call(PersonService.class, s -> s.save(day))).isInstanceOf(RefusedException.class).hasMessage("BIRTH_DATE");
        PersonInput year = person("Trần A", "001090000001", first);
        year.setBirthDate(null);
        year.setBirthYear(1899);
        assertThatThrownBy(() -> officer.call(PersonService.class, s -> s.save(year))).isInstanceOf(RefusedException.class).hasMessage("BIRTH_DATE");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void onePersonEnteredInTwoUnitsAtOnceIsInOneOfThem(Db db) {
        prepare(db);
        List<String> outcomes = Stream.of(1, 2).map(n -> CompletableFuture.supplyAsync(() -> {
            try {
                harness.as("clerk" + n, Role.UNIT_CLERK).call(PersonService.class, s -> s.save(person("Trần A", "001090000009", n == 1 ? first : second)));
                return "OK";
            } catch (RefusedException e) {
                return e.code();
            }
        })).toList().stream().map(CompletableFuture::join).toList();

        assertThat(outcomes).containsExactlyInAnyOrder("OK", "ID_DUPLICATE");
        Object halves = harness.tx(em -> em.createNativeQuery("SELECT (SELECT COUNT(*) FROM person WHERE personal_id = '001090000009') * 10"
                + " + (SELECT COUNT(*) FROM posting o JOIN person p ON p.id = o.person_id WHERE p.personal_id = '001090000009')").getSingleResult());
        assertThat(((Number) halves).intValue()).isEqualTo(11);
    }

    /** Without blanks and capitals: a long name is broken over lines, and a heading may be in capitals. */
    private static String pressed(String text) {
        return text.replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return pressed(new PDFTextStripper().getText(document));
        }
    }

    private static List<String> texts(Document sheet) {
        NodeList cells = sheet.getElementsByTagName("t");
        return java.util.stream.IntStream.range(0, cells.getLength()).mapToObj(i -> cells.item(i).getTextContent()).toList();
    }

    private static Document part(byte[] file, String name) throws Exception {
        Path there = Files.write(Files.createTempFile("bad-input", ".zip"), file);
        try (ZipFile zip = new ZipFile(there.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes()));
        } finally {
            Files.delete(there);
        }
    }
}
