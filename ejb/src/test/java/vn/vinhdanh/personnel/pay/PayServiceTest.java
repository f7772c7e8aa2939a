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
import vn.vinhdanh.testing.Department;

/** Pay of people on both databases: entered, corrected, due, taking effect, and one with the record. */
class PayServiceTest extends Department {

    private long office;
    private long archive;
    private long person;

    private void prepare(Db db) {
        department(db);
        office = data.unit("Văn phòng", root);
        archive = data.unit("Lưu trữ", root);
        data.account("clerk", Role.UNIT_CLERK, archive);
        person = data.person("Trần Bình", office);
    }

    private static PayInput pay(long person, String from, int step) {
        PayInput input = new PayInput();
        input.setPersonId(person);
        input.setValidFrom(LocalDate.parse(from));
        input.setRankCode("01.003");
        input.setStep(step);
        input.setDecisionNo("12/QĐ-SNV");
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
    void payChangesByADatedPeriodNeverByTheFormOfTheRecord(Db db) {
        prepare(db);
        officer.run(PayService.class, s -> s.save(pay(person, "2024-01-01", 3)));
        PersonInput typed = officer.call(PersonService.class, s -> s.input(person));
        typed.setPayStep(4);
        assertThatThrownBy(() -> officer.call(PersonService.class, s -> s.save(typed))).hasMessage("PAY_BY_DAY");
        PersonInput coefficient = officer.call(PersonService.class, s -> s.input(person));
        coefficient.setPayCoefficient(new BigDecimal("3.33"));
        assertThatThrownBy(() -> officer.call(PersonService.class, s -> s.save(coefficient))).hasMessage("PAY_BY_DAY");
        PersonInput same = officer.call(PersonService.class, s -> s.input(person));
        same.setNote("Đã đối chiếu");
        officer.call(PersonService.class, s -> s.save(same));
        PayView view = officer.call(PayService.class, s -> s.of(person));
        assertThat(view.periods()).extracting(PayRow::step).containsExactly(3);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aPeriodHasADayAndADecisionOrReasonThatTheHistoryKeeps(Db db) {
        prepare(db);
        PayInput groundless = pay(person, "2024-01-01", 3);
        groundless.setDecisionNo("  ");
        refused("PAY_GROUND", groundless);
        officer.run(PayService.class, s -> s.save(pay(person, "2024-01-01", 3)));
        PayInput dayless = pay(person, "2025-01-01", 4);
        dayless.setValidFrom(null);
        refused("PAY_DAY", dayless);
        assertThat(text("SELECT MAX(c.reason) FROM person_change c WHERE c.section = 'PAY' AND c.person_id = " + person)).isEqualTo("12/QĐ-SNV");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoIsNewMayHaveAStepOfUnknownBeginningWithTheCoefficientOfTheTable(Db db) {
        prepare(db);
        long known = officer.call(PersonService.class, s -> s.save(newcomer("999085000001", 3))).id();
        PayView undated = officer.call(PayService.class, s -> s.of(known));
        assertThat(undated.current().coefficient()).isEqualByComparingTo("3.00");
        assertThat(undated.current().startKnown()).isFalse();
        assertThat(undated.next().kind()).isEqualTo("DAY_UNKNOWN");
        assertThatThrownBy(() -> officer.call(PersonService.class, s -> s.save(newcomer("999085000002", 12)))).hasMessage("PAY_STEP");

        PayInput stillUndated = undated.current().input(known);
        stillUndated.setStep(4);
        stillUndated.setCoefficient(null);
        refused("CORRECTION_REASON", stillUndated);
        stillUndated.setReason("Gõ nhầm bậc");
        officer.run(PayService.class, s -> s.save(stillUndated));
        PayView mended = officer.call(PayService.class, s -> s.of(known));
        assertThat(mended.periods()).as("corrected in place").hasSize(1);
        assertThat(mended.current().startKnown()).isFalse();
        assertThat(mended.current().coefficient()).isEqualByComparingTo("3.33");
    }

    private PersonInput newcomer(String personalId, int step) {
        PersonInput input = new PersonInput();
        input.setPersonalId(personalId);
        input.setFullName("Hoàng Mới");
        input.setUnitId(office);
        input.setRankCode("01.003");
        input.setPayStep(step);
        return input;
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aFallingStepAndALeapAreAskedAbout(Db db) {
        prepare(db);
        officer.run(PayService.class, s -> s.save(pay(person, "2022-01-01", 6)));
        PayInput lower = pay(person, "2026-04-01", 2);
        refused("PAY_FALLS", lower);
        lower.setGoAhead(true);
        refused("PAY_FALLS_WHY", lower);
        lower.setReason("Kỷ luật cách chức");
        officer.run(PayService.class, s -> s.save(lower));
        assertThat(officer.call(PersonService.class, s -> s.get(person)).payStep()).isEqualTo(2);
        PayInput leap = pay(person, "2026-05-01", 4);
        refused("PAY_LEAPS", leap);
        leap.setGoAhead(true);
        officer.run(PayService.class, s -> s.save(leap));
        assertThat(officer.call(PersonService.class, s -> s.get(person)).payStep()).isEqualTo(4);
        PayInput otherRank = pay(person, "2026-06-01", 1);
        otherRank.setRankCode("01.002");
        officer.run(PayService.class, s -> s.save(otherRank));
        PayInput earlier = pay(person, "2019-01-01", 5);
        officer.run(PayService.class, s -> s.save(earlier));
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
        long listed = officer.call(PersonService.class, s -> s.save(newcomer("999085000003", 3))).id();
        List<DueRow> undated = officer.call(PayDueService.class, s -> s.undated(new DueFilter(null, 3)));
        assertThat(undated).extracting(DueRow::personId).containsExactly(listed);
        List<DueRow> ofArchive = officer.call(PayDueService.class, s -> s.undated(new DueFilter(archive, 3)));
        assertThat(ofArchive).isEmpty();
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
}
