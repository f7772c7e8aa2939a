package vn.vinhdanh.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules in force for one assessment period, as rows of the regulation data: code, number or choice, instrument. */
public final class LawOfPeriod {

    /** One row of the regulation data. */
    public record Row(String code, BigDecimal number, String text, String instrument) {
    }

    private final LocalDate periodEnd;
    private final Map<String, Row> rows;

    LawOfPeriod(LocalDate periodEnd, Map<String, Row> rows) {
        this.periodEnd = periodEnd;
        this.rows = Map.copyOf(rows);
    }

    /** Bands and shares. Years before the score existed are read with the bands of today, which only sort imported scores. */
    public ClassificationParameters parameters() {
        return new ClassificationParameters(number("CLASSIFICATION.BAND.EXCELLENT"), number("CLASSIFICATION.BAND.GOOD"),
                number("CLASSIFICATION.BAND.COMPLETED"),
                number("CLASSIFICATION.SCORE.GENERAL_MAX").add(number("CLASSIFICATION.SCORE.TASK_MAX")),
                number("CLASSIFICATION.QUOTA.EXCELLENT"), number("CLASSIFICATION.QUOTA.EXCELLENT_OUTSTANDING"));
    }

    /** The text this kind of people or units follows; the local rule where none is on file. */
    public RuleSet ruleSet(AssessmentSubject subject) {
        Optional<Row> row = row("CLASSIFICATION.RULE_SET." + subject);
        List<RuleSetRow> rule = row.map(r -> List.of(new RuleSetRow(subject, RuleSet.valueOf(r.text()), periodEnd, null))).orElse(List.of());
        return ClassificationRules.ruleSet(rule, subject, periodEnd).orElse(RuleSet.LOCAL);
    }

    /** Whether the head of this kind of unit may not be rated higher than the unit. */
    public boolean headNotAboveUnit(AssessmentSubject unit) {
        return row("CLASSIFICATION.HEAD_NOT_ABOVE_UNIT." + unit).map(r -> "YES".equals(r.text())).orElse(false);
    }

    /** A day of the year-end calendar in this year, with the instrument it rests on. */
    public Optional<MonthDay> calendarDay(String code) {
        return row("CALENDAR." + code).map(r -> MonthDay.parse("--" + r.text()));
    }

    /** The instrument of a row. */
    public String instrument(String code) {
        return row(code).map(Row::instrument).orElse("");
    }

    private BigDecimal number(String code) {
        return row(code).map(Row::number).orElseThrow(() -> new IllegalStateException("No rule " + code + " for " + periodEnd));
    }

    private Optional<Row> row(String code) {
        return Optional.ofNullable(rows.get(code));
    }
}
