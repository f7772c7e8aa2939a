package vn.vinhdanh.reward.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.regulation.Confidence;
import vn.vinhdanh.regulation.Law;
import vn.vinhdanh.regulation.LegalBasis;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.eligibility.Facts.AwardFact;
import vn.vinhdanh.reward.eligibility.Facts.DisciplineFact;
import vn.vinhdanh.reward.eligibility.Facts.HoldFact;
import vn.vinhdanh.reward.eligibility.Facts.InitiativeFact;
import vn.vinhdanh.reward.eligibility.Facts.RatingFact;
import vn.vinhdanh.reward.register.RecognitionLevel;
import vn.vinhdanh.shared.Texts;

class PersonRulesTest {

    private static final String BEFORE = "2026-09-30";
    private static final String AFTER = "2026-10-01";

    @ParameterizedTest(name = "Law 06/2022 Điều 24.1: LĐTT of a year classified {0} is {1}")
    @CsvSource({"EXCELLENT,ELIGIBLE", "GOOD,ELIGIBLE", "COMPLETED,NOT_ELIGIBLE", "NOT_COMPLETED,NOT_ELIGIBLE", "NOT_CLASSIFIED,NOT_ELIGIBLE"})
    void advancedWorker(RatingLevel level, Verdict verdict) {
        assertThat(verdict("LDTT", 2025, BEFORE, new Facts().add(rated(2025, level)))).isEqualTo(verdict);
    }

    @Test
    @DisplayName("Law 06/2022 Điều 24.1: a level nobody entered is for a human")
    void levelMissing() {
        assertThat(verdict("LDTT", 2026, AFTER, new Facts().add(rated(2025, RatingLevel.GOOD)))).isEqualTo(Verdict.WARNING);
    }

    @ParameterizedTest(name = "S8, Law 06/2022 Điều 23, Law 06/2026: {0}, initiative {1}: by 30/09 {2}, from 01/10 {3}")
    @CsvSource({"EXCELLENT,false,ELIGIBLE,WARNING", "EXCELLENT,true,ELIGIBLE,ELIGIBLE", "GOOD,true,ELIGIBLE,WARNING",
        "GOOD,false,NOT_ELIGIBLE,NOT_ELIGIBLE", "COMPLETED,true,NOT_ELIGIBLE,NOT_ELIGIBLE"})
    void grassrootsFighter(RatingLevel level, boolean initiative, Verdict before, Verdict after) {
        assertThat(verdict("CSTDCS", 2025, BEFORE, cstdcs(level, initiative))).isEqualTo(before);
        assertThat(verdict("CSTDCS", 2025, AFTER, cstdcs(level, initiative))).isEqualTo(after);
    }

    @Test
    @DisplayName("S8: with the AND variant confirmed, excellent without initiative is refused: initiative missing, version shown")
    void andVariantConfirmed() {
        RuleBook confirmed = confirm("CSTDCS.CRITERION");
        List<Reason> reasons = PersonRules.judge(the("CSTDCS", 2025, AFTER), cstdcs(RatingLevel.EXCELLENT, false), confirmed);

        assertThat(Verdict.of(reasons)).isEqualTo(Verdict.NOT_ELIGIBLE);
        ReasonText text = only(reasons, RuleCode.CSTDCS_CRITERION).in(Texts.of(Locale.ENGLISH));
        assertThat(text.remedy()).contains("Initiative missing").contains("2025");
        assertThat(text.ruleVersion()).isEqualTo("from 01/10/2026");
        assertThat(text.citation()).isEqualTo("06/2026/QH16");
        assertThat(Verdict.of(PersonRules.judge(the("CSTDCS", 2025, BEFORE), cstdcs(RatingLevel.EXCELLENT, false), confirmed)))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    @DisplayName("S8: while the AND variant is unconfirmed the reason shows both versions")
    void andVariantUnconfirmed() {
        ReasonText text = only(PersonRules.judge(the("CSTDCS", 2025, AFTER), cstdcs(RatingLevel.EXCELLENT, false), Law.book()),
                RuleCode.CSTDCS_CRITERION).in(Texts.of(Texts.VIETNAMESE));

        assertThat(text.result()).isEqualTo(ReasonResult.UNDETERMINED);
        assertThat(text.toBeConfirmed()).isTrue();
        assertThat(text.evidence()).anyMatch(e -> e.contains("01/01/2024") && e.endsWith("Đạt"))
                .anyMatch(e -> e.contains("01/10/2026") && e.contains("Không đạt"));
    }

    @ParameterizedTest(name = "Law 06/2022 Điều 23 from 01/10/2026: {0}, initiative {1} is {2} by the rule in force, the unconfirmed one behind it")
    @CsvSource({"GOOD,false,FAIL", "EXCELLENT,true,PASS", "EXCELLENT,false,UNDETERMINED"})
    void dieu23OutcomeCitesTheRuleInForce(RatingLevel level, boolean initiative, ReasonResult result) {
        Reason reason = only(PersonRules.judge(the("CSTDCS", 2025, AFTER), cstdcs(level, initiative), Law.book()), RuleCode.CSTDCS_CRITERION);
        ReasonText text = reason.in(Texts.of(Texts.VIETNAMESE));

        assertThat(text.result()).isEqualTo(result);
        assertThat(text.citation()).isEqualTo("06/2022/QH15, Điều 23; 06/2026/QH16 (từ 01/10/2026, cần xác nhận)");
        assertThat(text.ruleVersion()).isEqualTo("từ 01/01/2024");
        assertThat(text.toBeConfirmed()).as("only where both disagree").isEqualTo(result == ReasonResult.UNDETERMINED);
        assertThat(reason.in(Texts.of(Locale.ENGLISH)).citation()).endsWith("06/2026/QH16 (from 01/10/2026, to be confirmed)");
    }

    @ParameterizedTest(name = "S9, Law 06/2022 Điều 22, P10: CSTĐCS in {0} for 2026: {1}")
    @CsvSource({"2022 2023 2025,NOT_ELIGIBLE", "2023 2024 2025,ELIGIBLE", "2022 2023 2024,NOT_ELIGIBLE", "2021 2022 2023 2024 2025,ELIGIBLE"})
    void chainOfTitles(String years, Verdict verdict) {
        assertThat(verdict("CSTDT", 2026, AFTER, chain(years).add(provincial(2024)))).isEqualTo(verdict);
    }

    @Test
    void aRatingWithoutDecisionNamesNone() {
        Facts facts = new Facts().add(new RatingFact(2025, RatingLevel.GOOD, null));
        assertThat(PersonRules.judge(the("LDTT", 2025, BEFORE), facts, Law.book()).stream().map(r -> r.in(Texts.of(Texts.VIETNAMESE)))
                .flatMap(r -> r.evidence().stream())).anyMatch(e -> e.startsWith("Xếp loại năm 2025")).noneMatch(e -> e.contains("quyết định: –"));
    }

    @Test
    @DisplayName("S9: the gap is named with the earliest year of a new proposal")
    void gapIsNamed() {
        Reason reason = only(PersonRules.judge(the("CSTDT", 2026, AFTER), chain("2022 2023 2025").add(provincial(2025)), Law.book()),
                RuleCode.P10_CHAIN);

        assertThat(reason.in(Texts.of(Texts.VIETNAMESE)).remedy()).contains("2024").contains("2028");
        assertThat(reason.in(Texts.of(Texts.VIETNAMESE)).remedy()).contains("Chiến sĩ thi đua cơ sở").doesNotContain("CSTDCS");
        assertThat(reason.in(Texts.of(Texts.VIETNAMESE)).evidence()).anyMatch(e -> e.contains("Không có Chiến sĩ thi đua cơ sở năm 2024"))
                .noneMatch(e -> e.contains("CSTDCS"));
        assertThat(reason.in(Texts.of(Locale.ENGLISH)).evidence()).noneMatch(e -> e.contains("CSTDCS"));
    }

    @ParameterizedTest(name = "Law 06/2022 Điều 22: provincial initiative of {0}: {1}")
    @CsvSource({"2023,ELIGIBLE", "2025,ELIGIBLE", "2022,NOT_ELIGIBLE", "2026,NOT_ELIGIBLE"})
    void initiativeOfAChainYear(int year, Verdict verdict) {
        assertThat(verdict("CSTDT", 2026, AFTER, chain("2023 2024 2025").add(provincial(year)))).isEqualTo(verdict);
    }

    @Test
    @DisplayName("Law 06/2022 Điều 22: an initiative recognised at base level only is not enough")
    void baseInitiativeIsNotEnough() {
        assertThat(verdict("CSTDT", 2026, AFTER, chain("2023 2024 2025").add(base(2024)))).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @ParameterizedTest(name = "S9, P4 NĐ 152/2025 Điều 4: discipline period ended {0}: {1}")
    @CsvSource({"2024-05-10,NOT_ELIGIBLE", "2025-02-01,NOT_ELIGIBLE", "2023-12-31,ELIGIBLE", "2023-05-10,ELIGIBLE"})
    void countingRestarts(LocalDate end, Verdict verdict) {
        Facts facts = chain("2023 2024 2025").add(provincial(2025)).add(discipline(end.minusYears(1), end));

        assertThat(verdict("CSTDT", 2026, AFTER, facts)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "P3 NĐ 152/2025 Điều 4: discipline until {0}, accepted 2026-09-30: {1}")
    @CsvSource(value = {"2026-09-30,NOT_ELIGIBLE", "2026-12-01,NOT_ELIGIBLE", "NULL,NOT_ELIGIBLE", "2025-06-01,ELIGIBLE"}, nullValues = "NULL")
    void blockedWhileDisciplined(LocalDate end, Verdict verdict) {
        Facts facts = new Facts().add(rated(2025, RatingLevel.GOOD)).add(discipline(LocalDate.of(2024, 6, 1), end));

        assertThat(verdict("LDTT", 2025, BEFORE, facts)).isEqualTo(verdict);
    }

    @Test
    @DisplayName("P3 NĐ 152/2025 Điều 4: blocked while a complaint is being verified")
    void blockedWhileVerified() {
        Facts facts = new Facts().add(rated(2025, RatingLevel.GOOD)).add(new HoldFact(HoldKind.COMPLAINT, LocalDate.of(2026, 9, 1), "12/TB"));

        assertThat(verdict("LDTT", 2025, BEFORE, facts)).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    @DisplayName("P9 5007/BNV-TĐKT: an initiative that alone carried a CSTĐCS warns for CSTĐ tỉnh")
    void initiativeUsedTwice() {
        Facts used = chain("2023 2024 2025").add(provincial(2024)).add(rated(2024, RatingLevel.GOOD));
        Facts notNeeded = chain("2023 2024 2025").add(provincial(2024)).add(rated(2024, RatingLevel.EXCELLENT));

        assertThat(verdict("CSTDT", 2026, AFTER, used)).isEqualTo(Verdict.WARNING);
        assertThat(verdict("CSTDT", 2026, AFTER, notNeeded)).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    @DisplayName("P9 5007/BNV-TĐKT: the same initiative on file with another CSTĐCS warns")
    void sameInitiativeInTwoYears() {
        Facts facts = cstdcs(RatingLevel.GOOD, true).add(new InitiativeFact("Một cửa", RecognitionLevel.BASE, 2024, "2/QĐ"))
                .add(new AwardFact("CSTDCS", 2024, "12/QĐ-SNV", null));

        assertThat(verdict("CSTDCS", 2025, BEFORE, facts)).isEqualTo(Verdict.WARNING);
    }

    @Test
    @DisplayName("Giấy khen: without a reason a warning, with one eligible, rated too low not")
    void commendation() {
        Facts good = new Facts().add(rated(2025, RatingLevel.GOOD));

        assertThat(verdict("GK", 2025, BEFORE, good)).isEqualTo(Verdict.WARNING);
        assertThat(Verdict.of(PersonRules.judge(new EligibilityCase("GK", 2025, LocalDate.parse(BEFORE), GkReason.MANY), good, Law.book())))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict("GK", 2025, BEFORE, new Facts().add(rated(2025, RatingLevel.COMPLETED)))).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void aDayBeforeTheLawOnFileIsForAHuman() {
        assertThat(verdict("LDTT", 2022, "2023-01-10", new Facts().add(rated(2022, RatingLevel.GOOD)))).isEqualTo(Verdict.WARNING);
    }

    @Test
    @DisplayName("a fact that must still be checked is shown and changes nothing")
    void toBeConfirmedDoesNotChangeTheVerdict() {
        Reason reason = only(PersonRules.judge(the("CSTDT", 2026, AFTER), chain("2023 2024 2025").add(provincial(2024)), Law.book()),
                RuleCode.INITIATIVE_SCOPE);

        assertThat(reason.result()).isEqualTo(ReasonResult.PASS);
        assertThat(reason.toBeConfirmed()).isTrue();
    }

    private static Verdict verdict(String award, int year, String acceptedOn, Facts facts) {
        return Verdict.of(PersonRules.judge(the(award, year, acceptedOn), facts, Law.book()));
    }

    private static EligibilityCase the(String award, int year, String acceptedOn) {
        return new EligibilityCase(award, year, LocalDate.parse(acceptedOn), null);
    }

    private static RatingFact rated(int year, RatingLevel level) {
        return new RatingFact(year, level, "90/QĐ-SNV");
    }

    private static Facts cstdcs(RatingLevel level, boolean initiative) {
        Facts facts = new Facts().add(rated(2025, level));
        return initiative ? facts.add(base(2025)) : facts;
    }

    private static Facts chain(String years) {
        Facts facts = new Facts();
        for (String year : years.split(" ")) {
            facts.add(new AwardFact("CSTDCS", Integer.parseInt(year), "12/QĐ-SNV", LocalDate.of(Integer.parseInt(year) + 1, 1, 10)));
        }
        return facts;
    }

    private static InitiativeFact base(int year) {
        return new InitiativeFact("Một cửa", RecognitionLevel.BASE, year, "5/QĐ-SNV");
    }

    private static InitiativeFact provincial(int year) {
        return new InitiativeFact("Số hóa " + year, RecognitionLevel.PROVINCE, year, "5/QĐ-UBND");
    }

    private static DisciplineFact discipline(LocalDate from, LocalDate end) {
        return new DisciplineFact(DisciplineForm.REPRIMAND, "Khiển trách", from, end, "1/QĐ-SNV");
    }

    private static Reason only(List<Reason> reasons, RuleCode rule) {
        return reasons.stream().filter(r -> r.rule() == rule).findFirst().orElseThrow();
    }

    private static RuleBook confirm(String code) {
        RuleBook book = Law.book();
        Map<String, List<Parameter>> all = new HashMap<>(book.parameters());
        all.computeIfPresent(code, (c, versions) -> versions.stream().map(p -> new Parameter(p.code(), p.number(), p.text(), p.measure(),
                p.meaningVi(), p.meaningEn(), new LegalBasis(p.basis().instrument(), p.basis().symbol(), p.basis().article(),
                p.basis().clause(), p.basis().from(), p.basis().to(), Confidence.CONFIRMED, null))).toList());
        return new RuleBook(book.awards(), book.salaries(), book.coefficients(), book.thresholds(), all);
    }
}
