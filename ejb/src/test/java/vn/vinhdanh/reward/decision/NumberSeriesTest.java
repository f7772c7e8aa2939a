package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.testing.Refusals.refused;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.register.AwardInput;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.TestData;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: one sequence per year and type, every number unique and never used again. */
class NumberSeriesTest {

    private static final String DAY = "2026-03-02";

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd30AnnexIGoesOnAfterTheHighestNumberOfTheHistory(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        noted(desk, "11/QĐ-SNV", "2026-01-12");
        noted(desk, "12/QĐ-SNV", "2026-01-15");
        noted(desk, "98/QĐ-SNV", "2025-12-20");
        noted(desk, "77/QĐ-UBND", "2026-01-20");
        assertThat(next(desk)).containsExactly("13/QĐ-SNV", "01/TTr-SNV");

        long first = desk.approved("GK", 2025, List.of(desk.person("Bùi An", 2025)), List.of());
        long second = desk.approved("GK", 2025, List.of(desk.person("Lê Bình", 2025)), List.of());
        assertThat(desk.register(first, DAY)).isEqualTo("13/QĐ-SNV");
        noted(desk, "20/QĐ-SNV", DAY);
        assertThat(desk.register(second, DAY)).isEqualTo("21/QĐ-SNV");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd30AnnexINumbersFollowTheDaysOfTheHistoryToo(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long decision = desk.approved("GK", 2025, List.of(desk.person("Bùi An", 2025)), List.of());
        noted(desk, "12/QĐ-SNV", "2026-03-05");
        refused("NUMBER_DATE_ORDER", () -> desk.register(decision, DAY));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd30AnnexITheAdministratorSetsTheNextNumberButNeverAUsedOne(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        noted(desk, "12/QĐ-SNV", "2026-01-15");
        refused("SERIES_USED", () -> set(desk, 12));
        refused("SERIES_NUMBER", () -> set(desk, 0));
        set(desk, 100);
        set(desk, 40);
        assertThat(next(desk)).contains("40/QĐ-SNV");

        long decision = desk.approved("GK", 2025, List.of(desk.person("Bùi An", 2025)), List.of());
        assertThat(desk.register(decision, DAY)).isEqualTo("40/QĐ-SNV");
        refused("SERIES_USED", () -> set(desk, 40));
        assertThatThrownBy(() -> desk.harness.as("vanthu", Role.DOCUMENT_CLERK).run(SeriesService.class, s -> s.goOnWith(DocumentType.QD, 90)))
                .isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd30AnnexIANumberTypedByHandIsNeverGivenAgainButMovesNothing(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long holder = desk.person("Đỗ Cường", 2025);
        byHand(desk, holder, 2023, "99/QĐ-SNV");
        byHand(desk, holder, 2022, "2/QĐ-SNV");
        byHand(desk, holder, 2021, "03 /QĐ-SNV");
        long first = desk.approved("GK", 2025, List.of(desk.person("Bùi An", 2025)), List.of());
        long second = desk.approved("GK", 2025, List.of(desk.person("Lê Bình", 2025)), List.of());

        DecisionView shown = desk.harness.as("vanthu", Role.DOCUMENT_CLERK).call(DecisionDeskService.class, s -> s.get(first));
        assertThat(shown.nextNumber()).isEqualTo("01/QĐ-SNV");
        assertThat(desk.register(first, DAY)).isEqualTo("01/QĐ-SNV");
        assertThat(desk.register(second, DAY)).isEqualTo("04/QĐ-SNV");
        refused("SERIES_USED", () -> set(desk, 99));
        set(desk, 98);
        long third = desk.approved("GK", 2025, List.of(desk.person("Trần Chi", 2025)), List.of());
        long fourth = desk.approved("GK", 2025, List.of(desk.person("Vũ Dung", 2025)), List.of());
        assertThat(desk.register(third, DAY)).isEqualTo("98/QĐ-SNV");
        assertThat(desk.register(fourth, DAY)).isEqualTo("100/QĐ-SNV");
    }

    private static void byHand(RewardDesk desk, long person, int year, String number) {
        AwardInput input = new AwardInput();
        input.setPersonId(person);
        input.setAwardCode("CSTDCS");
        input.setYear(year);
        input.setDecisionNo(number);
        input.setDecidedOn(LocalDate.parse(DAY));
        input.setReason("Bổ sung từ hồ sơ giấy");
        desk.harness.as("thamdinh2", Role.APPRAISER).run(RegisterService.class, s -> s.saveAward(input));
    }

    private static void noted(RewardDesk desk, String number, String day) {
        desk.harness.db().execute("INSERT INTO award (id, award_code, recipient_kind, recipient_name, achievement_year, decision_no, decided_on,"
                + " status, source) VALUES (" + TestData.nextId() + ", 'GK', 'HOUSEHOLD', 'Hộ ông Bùi Văn Ba', 2025, '" + number + "', DATE '" + day
                + "', 'AWARDED', 'IMPORT')");
    }

    private static void set(RewardDesk desk, int next) {
        desk.harness.as("quantri", Role.ADMIN).run(SeriesService.class, s -> s.goOnWith(DocumentType.QD, next));
    }

    private static List<String> next(RewardDesk desk) {
        List<SeriesRow> rows = desk.harness.as("quantri", Role.ADMIN).call(SeriesService.class, SeriesService::thisYear);
        return rows.stream().map(SeriesRow::nextText).toList();
    }
}
