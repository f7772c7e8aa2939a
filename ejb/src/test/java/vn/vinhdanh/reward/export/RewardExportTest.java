package vn.vinhdanh.reward.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.decision.DecisionFilter;
import vn.vinhdanh.reward.decision.DecisionStatus;
import vn.vinhdanh.reward.eligibility.EligibilityQuery;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.reward.register.RegisterFilter;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;

/** The workbooks hold exactly what the filters show, and no text of them is ever a formula. */
class RewardExportTest {

    private static final String DAY = "2026-03-02";

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theRegisterHoldsWhatIsFilteredAndNoFormula(Db db) throws IOException {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        desk.register(desk.approved("GK", 2025, List.of(desk.person("Bùi An", 2025)), desk.collectives(1)), DAY);
        long other = desk.person("Lê Bình", 2025);
        desk.award("CSTDCS", other, "=HYPERLINK(A1)", 2024);

        List<Row> all = read(desk, (s, out) -> s.register(new RegisterFilter(null, null, null, null), Texts.VIETNAMESE, out));
        assertThat(all).hasSize(4);
        assertThat(all.get(0).getCellAsString(1)).contains("Cá nhân, tập thể");
        assertThat(all.get(3).getCellAsString(1)).contains("'=HYPERLINK(A1)");
        List<Row> people = read(desk, (s, out) -> s.register(new RegisterFilter(2025, "GK", null, RecipientKind.PERSON), Texts.VIETNAMESE, out));
        assertThat(people).hasSize(2);
        Row row = people.get(1);
        assertThat(row.getCellAsString(1)).contains("Bùi An");
        assertThat(row.getCellAsString(5)).contains("Giấy khen");
        assertThat(row.getCellAsString(7)).contains("01/QĐ-SNV");
        assertThat(row.getCellAsNumber(11)).contains(new BigDecimal("710000"));
    }

    @Test
    void theDecisionsHoldWhatIsFiltered() throws IOException {
        RewardDesk desk = new RewardDesk(Db.h2(), DAY + "T09:00:00");
        desk.register(desk.approved("GK", 2025, List.of(desk.person("Bùi An", 2025)), List.of()), DAY);
        desk.approved("LDTT", 2025, List.of(desk.person("Lê Bình", 2025)), List.of());
        assertThat(read(desk, (s, out) -> s.decisions(DecisionFilter.all(), Texts.VIETNAMESE, out))).hasSize(3);
        List<Row> issued = read(desk, (s, out) -> s.decisions(new DecisionFilter(null, DecisionStatus.REGISTERED, null), Texts.VIETNAMESE, out));
        assertThat(issued).hasSize(2);
        assertThat(issued.get(1).getCellAsString(1)).contains("01/QĐ-SNV");
    }

    @Test
    void theVerdictsHoldOnlyTheChosenOneWithWhatIsMissing() throws IOException {
        RewardDesk desk = new RewardDesk(Db.h2(), DAY + "T09:00:00");
        desk.person("Bùi An", 2025);
        desk.person("Lê Bình");
        EligibilityQuery query = EligibilityQuery.of("LDTT", 2025);
        assertThat(read(desk, (s, out) -> s.eligibility(query, null, Texts.VIETNAMESE, out))).hasSize(3);
        List<Row> eligible = read(desk, (s, out) -> s.eligibility(query, Verdict.ELIGIBLE, Texts.VIETNAMESE, out));
        assertThat(eligible).hasSize(2);
        assertThat(eligible.get(1).getCellAsString(2)).contains("Bùi An");
    }

    private static List<Row> read(RewardDesk desk, BiConsumer<RewardExportService, OutputStream> write) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.harness.as("giamdoc", Role.DIRECTOR).run(RewardExportService.class, s -> write.accept(s, out));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return read.getFirstSheet().read();
        }
    }
}
