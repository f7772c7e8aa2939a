package vn.vinhdanh.personnel.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** Pay of people on both databases: entered, corrected, due, taking effect, and one with the record. */
class PayServiceTest {

    private Harness harness;
    private TestData data;
    private Harness.As officer;
    private long office;
    private long archive;
    private long person;

    private void prepare(Db db) {
        harness = new Harness(db);
        data = new TestData(db);
        long root = data.root("Sở Nội vụ");
        office = data.unit("Văn phòng", root);
        archive = data.unit("Lưu trữ", root);
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        data.account("clerk", Role.UNIT_CLERK, archive);
        person = data.person("Trần Bình", office);
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    private static PayInput pay(long person, String from, int step) {
        PayInput input = new PayInput();
        input.setPersonId(person);
        input.setValidFrom(LocalDate.parse(from));
        input.setRankCode("01.003");
        input.setStep(step);
        return input;
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whatIsEnteredStandsInTheRecordAndSaysWhatComes(Db db) {
        prepare(db);
        officer.run(PayService.class, s -> s.save(pay(person, "2024-03-01", 3)));
        harness.resetStatements();
        PayView view = officer.call(PayService.class, s -> s.of(person));
        assertThat(harness.statements()).isLessThanOrEqualTo(8);
        assertThat(view.current().coefficient()).isEqualByComparingTo("3.00");
        assertThat(view.next().on()).isEqualTo("2027-03-01");
        assertThat(view.retirement().on()).as("born 2/3/1985").isEqualTo("2047-04-01");
        assertThat(officer.call(PersonService.class, s -> s.get(person)).payStep()).isEqualTo(3);
        assertThat(text("SELECT COUNT(*) FROM person_change WHERE section = 'PAY' AND field = 'payStep' AND new_value = '3'")).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whatTheTableDoesNotHaveIsRefused(Db db) {
        prepare(db);
        refused("PAY_STEP", pay(person, "2024-03-01", 10));
        PayInput coefficient = pay(person, "2024-03-01", 3);
        coefficient.setCoefficient(new BigDecimal("3.33"));
        refused("PAY_COEFFICIENT", coefficient);
        PayInput beyond = pay(person, "2024-03-01", 3);
        beyond.setBeyondPercent(5);
        refused("PAY_BEYOND", beyond);
        refused("PAY_BEFORE_BIRTH", pay(person, "1985-03-02", 1));
        officer.run(PayService.class, s -> s.save(pay(person, "2024-03-01", 3)));
        refused("PAY_SAME_DAY", pay(person, "2024-03-01", 4));
        PayInput correction = officer.call(PayService.class, s -> s.of(person)).current().input(person);
        refused("CORRECTION_REASON", correction);
        assertThatThrownBy(() -> harness.as("clerk", Role.UNIT_CLERK).run(PayService.class, s -> s.save(pay(person, "2025-03-01", 4))))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aStepEnteredAheadTakesEffectOnItsDay(Db db) {
        prepare(db);
        officer.run(PayService.class, s -> s.save(pay(person, "2023-12-01", 3)));
        officer.run(PayService.class, s -> s.save(pay(person, "2026-12-01", 4)));
        assertThat(officer.call(PersonService.class, s -> s.get(person)).payStep()).isEqualTo(3);
        int early = harness.system().call(PayService.class, PayService::takeEffect);
        int due = harness.at("2026-12-01T00:20:00").system().call(PayService.class, PayService::takeEffect);
        int again = harness.system().call(PayService.class, PayService::takeEffect);
        assertThat(List.of(early, due, again)).containsExactly(0, 1, 0);
        assertThat(officer.call(PersonService.class, s -> s.get(person)).payCoefficient()).isEqualByComparingTo("3.33");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theFormOfTheRecordKeepsThePeriodsInStep(Db db) {
        prepare(db);
        recordSays(2);
        recordSays(3);
        PayView undated = officer.call(PayService.class, s -> s.of(person));
        assertThat(undated.periods()).as("the beginning is not known, so it is corrected in place").hasSize(1);
        assertThat(undated.current().step()).isEqualTo(3);
        assertThat(undated.next().kind()).isEqualTo("DAY_UNKNOWN");
        PayInput dated = undated.current().input(person);
        dated.setValidFrom(LocalDate.of(2024, 1, 1));
        dated.setReason("Theo quyết định");
        dated.setCoefficient(null);
        officer.run(PayService.class, s -> s.save(dated));
        recordSays(4);
        assertThat(officer.call(PayService.class, s -> s.of(person)).periods()).extracting(PayRow::step).containsExactly(4, 3);
    }

    private void recordSays(int step) {
        PersonInput input = officer.call(PersonService.class, s -> s.input(person));
        input.setRankCode("01.003");
        input.setPayStep(step);
        input.setPayCoefficient(new BigDecimal("2.01").add(new BigDecimal("0.33").multiply(BigDecimal.valueOf(step))));
        officer.call(PersonService.class, s -> s.save(input));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoIsDueAndWhoRetiresIsListedWithinTheScope(Db db) throws IOException {
        prepare(db);
        long other = data.person("=Lê Hoa", archive);
        db.execute("UPDATE person SET birth_date = DATE '1965-04-02', birth_year = 1965 WHERE id = " + other);
        officer.run(PayService.class, s -> s.save(pay(person, "2021-01-01", 2)));
        officer.run(PayService.class, s -> s.save(pay(person, "2024-02-01", 3)));
        officer.run(PayService.class, s -> s.save(pay(other, "2023-12-15", 9)));
        harness.resetStatements();
        List<DueRow> soon = officer.call(PayDueService.class, s -> s.steps(new DueFilter(null, 3)));
        assertThat(harness.statements()).isLessThanOrEqualTo(6);
        assertThat(soon).extracting(DueRow::fullName).containsExactly("=Lê Hoa", "Trần Bình");
        assertThat(soon.get(0).next().beyondPercent()).isEqualTo(5);
        assertThat(soon.get(1).on()).isEqualTo("2027-02-01");
        List<DueRow> closer = officer.call(PayDueService.class, s -> s.steps(new DueFilter(office, 1)));
        assertThat(closer).isEmpty();
        List<DueRow> retiring = officer.call(PayDueService.class, s -> s.retiring(new DueFilter(archive, 0)));
        assertThat(retiring).extracting(DueRow::on).containsExactly(LocalDate.of(2026, 11, 1));
        List<DueRow> own = harness.as("clerk", Role.UNIT_CLERK).call(PayDueService.class, s -> s.steps(new DueFilter(null, 36)));
        assertThat(own).extracting(DueRow::fullName).containsExactly("=Lê Hoa");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PayWorkbook(Locale.ENGLISH).steps(soon, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCell(1).getRawValue()).isEqualTo("'=Lê Hoa");
        }
        int items = officer.call(PayWork.class, PayWork::openWork).size();
        assertThat(items).isEqualTo(1);
    }

    private void refused(String code, PayInput input) {
        assertThatThrownBy(() -> officer.run(PayService.class, s -> s.save(input)))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private String text(String sql) {
        return harness.tx(em -> String.valueOf(em.createNativeQuery(sql).getSingleResult()));
    }
}
