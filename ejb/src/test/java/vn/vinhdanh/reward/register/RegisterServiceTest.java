package vn.vinhdanh.reward.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.personnel.past.HistoryService;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.testing.Db;

/** Awards and initiatives entered by hand: dated, with a reason, corrected but never erased. */
class RegisterServiceTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void anAwardIsEnteredCorrectedAndCancelled(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        long person = desk.person("Bùi An", 2025);
        AwardInput input = input(person, "CSTDCS", 2023);
        long id = desk.harness.as("thamdinh", Role.APPRAISER).call(RegisterService.class, s -> s.saveAward(input));
        input.setId(id);
        input.setVersion(row(desk, person).version());
        input.setYear(2024);
        desk.harness.as("thamdinh", Role.APPRAISER).call(RegisterService.class, s -> s.saveAward(input));
        assertThat(row(desk, person).achievementYear()).isEqualTo(2024);
        assertThat(row(desk, person).unitName()).isEqualTo("Phòng Tổ chức biên chế");
        assertThatThrownBy(() -> desk.harness.as("thamdinh", Role.APPRAISER).call(RegisterService.class, s -> s.saveAward(input)))
                .isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> desk.harness.as("chuyenvien", Role.UNIT_CLERK).call(RegisterService.class, s -> s.saveAward(input)))
                .isInstanceOf(EJBAccessException.class);

        input.setVersion(row(desk, person).version());
        input.setReason("Nhập nhầm người");
        desk.harness.as("thamdinh", Role.APPRAISER).run(RegisterService.class, s -> s.cancelAward(input));
        assertThat(row(desk, person).status()).isEqualTo(AwardStatus.CANCELLED);
        assertThat(desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class,
                s -> s.totals(new RegisterFilter(null, null, null, null))).all()).isZero();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whatADecisionAwardedCannotBeChangedByHand(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        long person = desk.person("Bùi An", 2025);
        desk.register(desk.approved("LDTT", 2025, List.of(person), List.of()), "2026-03-02");
        AwardInput input = input(person, "LDTT", 2024);
        input.setId(row(desk, person).id());
        input.setVersion(row(desk, person).version());
        assertThatThrownBy(() -> desk.harness.as("thamdinh", Role.APPRAISER).call(RegisterService.class, s -> s.saveAward(input)))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("AWARD_SIGNED"));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theRegisterIsReadPageByPageAndByUnit(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        desk.register(desk.approved("LDTT", 2025, desk.people(7, 2025), List.of()), "2026-03-02");
        RegisterFilter unit = new RegisterFilter(2025, "LDTT", desk.unit, null);
        Page<RegisterRow> first = desk.harness.as("chuyenvien", Role.UNIT_CLERK).call(RegisterService.class, s -> s.list(unit, null, 5));
        Page<RegisterRow> second = desk.harness.as("chuyenvien", Role.UNIT_CLERK).call(RegisterService.class, s -> s.list(unit, first.next(), 5));
        assertThat(first.items()).hasSize(5);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        long other = desk.data.unit("Phòng Thanh tra", desk.root);
        assertThat(desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class,
                s -> s.totals(new RegisterFilter(2025, null, other, null))).all()).isZero();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Art4ATitleOfAYearIsEnteredOnce(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        long person = desk.person("Bùi An", 2025);
        save(desk, input(person, "CSTDCS", 2023));
        held(desk, input(person, "CSTDCS", 2023));
        AwardInput other = input(person, "CSTDCS", 2024);
        other.setId(save(desk, other));
        other.setVersion(row(desk, person).version());
        other.setYear(2023);
        held(desk, other);
        save(desk, input(person, "GK", 2023));
        save(desk, input(person, "GK", 2023));

        AwardInput first = input(person, "LDTT", 2023);
        long ldtt = save(desk, first);
        first.setId(ldtt);
        first.setVersion(desk.harness.tx(em -> em.find(Award.class, ldtt).getVersion()));
        desk.harness.as("thamdinh", Role.APPRAISER).run(RegisterService.class, s -> s.cancelAward(first));
        assertThat(save(desk, input(person, "LDTT", 2023))).as("a cancelled row is no award").isPositive();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void anAwardEnteredCorrectedAndCancelledStandsInTheHistoryAndTheFilterShowsNothingElse(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        long person = desk.person("Bùi An", 2025);
        AwardInput input = input(person, "CSTDCS", 2023);
        input.setId(save(desk, input));
        input.setVersion(row(desk, person).version());
        input.setDecisionNo("16/QĐ-SNV");
        input.setReason("Sửa số quyết định");
        desk.harness.at("2026-03-02T10:00:00");
        save(desk, input);
        input.setVersion(row(desk, person).version());
        input.setReason("Nhập nhầm người");
        desk.harness.at("2026-03-02T11:00:00").as("thamdinh", Role.APPRAISER).run(RegisterService.class, s -> s.cancelAward(input));
        InitiativeInput initiative = new InitiativeInput();
        initiative.setPersonId(person);
        initiative.setTitle("Sổ theo dõi");
        initiative.setYear(2024);
        initiative.setReason("Theo quyết định công nhận");
        desk.harness.at("2026-03-02T12:00:00").as("thamdinh", Role.APPRAISER).call(RegisterService.class, s -> s.saveInitiative(initiative));

        List<HistoryRow> awards = history(desk, person, "AWARD");
        assertThat(awards).allMatch(r -> r.section().equals("AWARD") && r.subject().equals("CSTDCS 2023") && r.by().equals("thamdinh"));
        assertThat(awards).extracting(r -> r.field() + ": " + r.oldValue() + " > " + r.newValue() + " (" + r.reason() + ")")
                .startsWith("status: AWARDED > CANCELLED (Nhập nhầm người)", "decisionNo: 15/QĐ-SNV > 16/QĐ-SNV (Sửa số quyết định)")
                .contains("awardCode: null > CSTDCS (Theo bản sao quyết định)", "decidedOn: null > 2024-01-10 (Theo bản sao quyết định)");
        List<HistoryRow> initiatives = history(desk, person, "INITIATIVE");
        assertThat(initiatives).isNotEmpty().allMatch(r -> r.section().equals("INITIATIVE") && r.subject().equals("2024 Sổ theo dõi"));
        List<HistoryRow> all = history(desk, person, null);
        assertThat(all).containsAll(awards).containsAll(initiatives);
    }

    private static List<HistoryRow> history(RewardDesk desk, long person, String section) {
        return desk.harness.as("thamdinh", Role.APPRAISER).call(HistoryService.class, s -> s.of(person, section, 100));
    }

    /** Newest year first, then honours from the highest, then given names in the order of the alphabet: Á before B, Ă after A, Đ after D. */
    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void honoursComeFromTheHighestAndNamesInVietnameseOrder(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        for (String name : List.of("Lê Văn Đào", "Trần Thị Dung", "Bùi Ánh", "Bùi Ăn", "Đỗ An")) {
            save(desk, input(desk.person(name, 2025), "LDTT", 2023));
        }
        save(desk, input(desk.person("Vũ Yến", 2025), "CSTDCS", 2023));
        save(desk, input(desk.person("Vũ Xuân", 2025), "GK", 2023));
        save(desk, input(desk.person("Vũ Ý", 2025), "GK", 2024));
        RegisterFilter all = new RegisterFilter(null, null, null, null);
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Page<RegisterRow> page = desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class, s -> s.list(all, from, 3));
            page.items().forEach(row -> names.add(row.recipientName()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(names).containsExactly("Vũ Ý", "Vũ Yến", "Đỗ An", "Bùi Ánh", "Bùi Ăn", "Trần Thị Dung", "Lê Văn Đào", "Vũ Xuân");
    }

    /** However long the register is: a page, its totals and the choice of years are a fixed handful of statements. */
    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aPageOfTheRegisterCostsAFixedNumberOfStatements(Db db) {
        RewardDesk desk = new RewardDesk(db, "2026-03-02T09:00:00");
        List<Long> people = desk.people(30, 2025);
        people.forEach(person -> desk.award("LDTT", person, "Nguyễn Văn A", 2019));
        people.forEach(person -> desk.award("CSTDCS", person, "Nguyễn Văn A", 2024));
        RegisterFilter all = new RegisterFilter(null, null, null, null);
        desk.harness.resetStatements();
        List<Integer> years = desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class, s -> {
            s.list(all, null, 10);
            s.totals(all);
            return s.years();
        });
        assertThat(years).containsExactly(2024, 2023, 2022, 2021, 2020, 2019);
        assertThat(desk.harness.statements()).isLessThanOrEqualTo(9);
    }

    private static long save(RewardDesk desk, AwardInput input) {
        return desk.harness.as("thamdinh", Role.APPRAISER).call(RegisterService.class, s -> s.saveAward(input));
    }

    private static void held(RewardDesk desk, AwardInput input) {
        assertThatThrownBy(() -> save(desk, input)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("AWARD_HELD");
            assertThat(e.args()).containsExactly("Bùi An", "Chiến sĩ thi đua cơ sở", "2023", "15/QĐ-SNV", "10/01/2024");
        });
    }

    private static RegisterRow row(RewardDesk desk, long person) {
        return desk.harness.as("giamdoc", Role.DIRECTOR).call(RegisterService.class, s -> s.awardsOf(person)).get(0);
    }

    private static AwardInput input(long person, String award, int year) {
        AwardInput input = new AwardInput();
        input.setPersonId(person);
        input.setAwardCode(award);
        input.setYear(year);
        input.setDecisionNo("15/QĐ-SNV");
        input.setDecidedOn(LocalDate.of(year + 1, 1, 10));
        input.setReason("Theo bản sao quyết định");
        return input;
    }
}
