package vn.vinhdanh.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.shared.RefusedException;

/** The rules in force for one assessment period; its last day selects the version. */
public final class LawOfPeriod {

    private final RuleBook book;
    private final LocalDate periodEnd;

    /** The rules of the book for a period that ends on this day. */
    public LawOfPeriod(RuleBook book, LocalDate periodEnd) {
        this.book = book;
        this.periodEnd = periodEnd;
    }

    /**
     * Bands and shares.
     *
     * @throws RefusedException RULE_MISSING for a year before the score existed
     */
    public ClassificationParameters parameters() {
        return new ClassificationParameters(number("CLASSIFICATION.BAND.EXCELLENT"), number("CLASSIFICATION.BAND.GOOD"),
                number("CLASSIFICATION.BAND.COMPLETED"),
                number("CLASSIFICATION.SCORE.GENERAL_MAX").add(number("CLASSIFICATION.SCORE.TASK_MAX")),
                number("CLASSIFICATION.QUOTA.EXCELLENT"), number("CLASSIFICATION.QUOTA.EXCELLENT_OUTSTANDING"));
    }

    /** The reading of the cap that holds unless the authority chooses the other one. */
    public QuotaMode quotaMode() {
        return book.text("CLASSIFICATION.QUOTA.MODE", periodEnd).filter("B"::equals).map(b -> QuotaMode.B_INCLUSIVE).orElse(QuotaMode.A_LITERAL);
    }

    /** Month limits of the absence matrix; zeros where the matrix is no longer in force and only the time worked counts. */
    public AbsenceLimits absenceLimits() {
        return new AbsenceLimits(months("MIN_MONTHS_WORKED"), months("CAP_FROM_MONTHS"), months("SICK_FROM_MONTHS"));
    }

    private int months(String limit) {
        return book.number("CLASSIFICATION.ABSENCE." + limit, periodEnd).map(BigDecimal::intValueExact).orElse(0);
    }

    /** The text this kind of people or units follows; the local rule where none is on file. */
    public RuleSet ruleSet(AssessmentSubject subject) {
        List<RuleSetRow> rows = book.parameters().getOrDefault("CLASSIFICATION.RULE_SET." + subject, List.of()).stream()
                .map(p -> new RuleSetRow(subject, RuleSet.valueOf(p.text()), p.basis().from(), p.basis().to())).toList();
        return ClassificationRules.ruleSet(rows, subject, periodEnd).orElse(RuleSet.LOCAL);
    }

    /** Whether the head of this kind of unit may not be rated higher than the unit. */
    public boolean headNotAboveUnit(AssessmentSubject unit) {
        return book.text("CLASSIFICATION.HEAD_NOT_ABOVE_UNIT." + unit, periodEnd).filter("YES"::equals).isPresent();
    }

    /** A day of the year-end calendar. */
    public Optional<MonthDay> calendarDay(String code) {
        return book.text("CALENDAR." + code, periodEnd).map(day -> MonthDay.parse("--" + day));
    }

    /** The instrument a day of the calendar rests on. */
    public String calendarBasis(String code) {
        return book.parameter("CALENDAR." + code, periodEnd).map(p -> p.basis().symbol()).orElse("");
    }

    private BigDecimal number(String code) {
        return book.number(code, periodEnd).orElseThrow(() -> new RefusedException("RULE_MISSING", code, periodEnd.toString()));
    }
}
