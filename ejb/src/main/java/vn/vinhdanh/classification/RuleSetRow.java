package vn.vinhdanh.classification;

import java.time.LocalDate;

/** From when to when a kind of people or units follows a text; {@code to} is empty while it is in force. */
public record RuleSetRow(AssessmentSubject subject, RuleSet ruleSet, LocalDate from, LocalDate to) {

    /** Whether this row governs an assessment period that ends on this day. */
    public boolean governs(AssessmentSubject who, LocalDate periodEnd) {
        return subject == who && !from.isAfter(periodEnd) && (to == null || !to.isBefore(periodEnd));
    }
}
