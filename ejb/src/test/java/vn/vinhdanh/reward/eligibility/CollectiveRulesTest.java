package vn.vinhdanh.reward.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.regulation.Law;
import vn.vinhdanh.reward.eligibility.Facts.DisciplineFact;
import vn.vinhdanh.reward.eligibility.Facts.HoldFact;

class CollectiveRulesTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "Law 06/2022 Điều 28: {0} of {1} LĐTT, {2} open: {3}")
    @CsvSource({"7,10,0,ELIGIBLE", "14,20,0,ELIGIBLE", "13,19,0,NOT_ELIGIBLE", "6,10,0,NOT_ELIGIBLE", "6,10,1,WARNING", "0,0,0,NOT_ELIGIBLE"})
    void seventyPercent(int holders, int members, int open, Verdict verdict) {
        assertThat(verdict("TTLDTT", new CollectiveFacts(null, RatingLevel.GOOD, "1/TB", members, holders, open, List.of(), List.of())))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "Law 06/2022 Điều 28: level {0}: {1}")
    @CsvSource(value = {"EXCELLENT,ELIGIBLE", "GOOD,ELIGIBLE", "COMPLETED,NOT_ELIGIBLE", "NULL,WARNING"}, nullValues = "NULL")
    void levelOfTheCollective(RatingLevel level, Verdict verdict) {
        assertThat(verdict("TTLDTT", new CollectiveFacts(null, level, null, 10, 9, 0, List.of(), List.of()))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "Law 06/2022 Điều 28: a member disciplined by {0}: {1}")
    @CsvSource({"REPRIMAND,ELIGIBLE", "WARNING,NOT_ELIGIBLE", "DISMISSAL_FROM_POST,NOT_ELIGIBLE", "FORCED_RESIGNATION,NOT_ELIGIBLE", "OTHER,WARNING"})
    void nobodyDisciplined(DisciplineForm form, Verdict verdict) {
        CollectiveFacts.Member member = new CollectiveFacts.Member("Lê An",
                new DisciplineFact(form, form.name(), LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1), null));

        assertThat(verdict("TTLDTT", new CollectiveFacts(null, RatingLevel.GOOD, null, 10, 9, 0, List.of(member), List.of())))
                .isEqualTo(verdict);
    }

    @Test
    @DisplayName("S7, P8: a unit that ended on 30/06/2025 is not rewarded")
    void dissolvedUnit() {
        CollectiveFacts closed = new CollectiveFacts(LocalDate.of(2025, 6, 30), RatingLevel.GOOD, null, 10, 9, 0, List.of(), List.of());

        assertThat(verdict("TTLDTT", closed)).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict("GK", closed)).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    @DisplayName("P3: a unit under inspection waits")
    void underInspection() {
        CollectiveFacts facts = new CollectiveFacts(null, RatingLevel.GOOD, null, 10, 9, 0, List.of(),
                List.of(new HoldFact(HoldKind.INSPECTION, LocalDate.of(2026, 1, 1), null)));

        assertThat(verdict("TTLDTT", facts)).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    @DisplayName("Giấy khen of a collective needs a reason")
    void commendation() {
        CollectiveFacts facts = new CollectiveFacts(null, RatingLevel.GOOD, null, 10, 9, 0, List.of(), List.of());

        assertThat(verdict("GK", facts)).isEqualTo(Verdict.WARNING);
        assertThat(Verdict.of(CollectiveRules.judge(new EligibilityCase("GK", 2025, ACCEPTED, GkReason.MOVEMENT), facts, Law.book())))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    private static Verdict verdict(String award, CollectiveFacts facts) {
        return Verdict.of(CollectiveRules.judge(new EligibilityCase(award, 2025, ACCEPTED, null), facts, Law.book()));
    }
}
