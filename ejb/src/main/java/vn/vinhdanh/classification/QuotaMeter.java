package vn.vinhdanh.classification;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Where one agency or group stands against the cap, in both readings, with the reading that is set.
 *
 * @param people    how many may be classified at all, whether or not they have a level yet
 * @param exception how many the authority allowed in writing, null when it did not
 */
public record QuotaMeter(QuotaGroup group, int people, int excellent, int good, BigDecimal percent, QuotaMode mode, Integer exception) implements Serializable {

    /** Cap by the literal reading: a share of those who are GOOD. */
    public int capLiteral() {
        return QuotaMode.A_LITERAL.cap(percent, excellent, good);
    }

    /** Cap by the inclusive reading: a share of those who are GOOD or better. */
    public int capInclusive() {
        return QuotaMode.B_INCLUSIVE.cap(percent, excellent, good);
    }

    /** Cap by the reading the campaign uses. */
    public int cap() {
        return mode.cap(percent, excellent, good);
    }

    /** More are EXCELLENT than the reading that is set allows. */
    public boolean isExceeded() {
        return excellent > cap();
    }

    /** The literal reading is kept. */
    public boolean isLiteralKept() {
        return excellent <= capLiteral();
    }

    /** The inclusive reading is kept. */
    public boolean isInclusiveKept() {
        return excellent <= capInclusive();
    }

    /** Exceeded, and nobody answered for it in writing: the decision has to wait. */
    public boolean isBlocking() {
        return isExceeded() && (exception == null || excellent > exception);
    }

    /** Nothing to weigh: nobody is EXCELLENT, and either nobody is GOOD yet or the group is too small for the cap. */
    public boolean isIdle() {
        return excellent == 0 && (good == 0 || isTooSmall());
    }

    /** A group so small that the cap leaves nobody, even if all of it were GOOD: the authority may record a written exception. */
    public boolean isTooSmall() {
        return people > 0 && mode.maximum(percent, people) == 0;
    }
}
