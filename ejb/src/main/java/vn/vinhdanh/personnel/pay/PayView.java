package vn.vinhdanh.personnel.pay;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The pay of one person: what was, what is, what comes.
 *
 * @param periods       the newest first
 * @param current       the one of today; null when nothing is entered
 * @param disciplinedOn day of a disciplinary decision since the time to the next step counts; the step may then come later
 * @param retirement    null when sex or birth are not known
 */
public record PayView(List<PayRow> periods, PayRow current, Rank rank, NextStep next, LocalDate disciplinedOn, Retirement retirement)
        implements Serializable {

    /** First day of the rank held today (ngày bổ nhiệm ngạch), by the oldest of its periods; null when that is not known. */
    public LocalDate rankSince() {
        PayRow first = null;
        for (PayRow period : upToToday()) {
            if (period.rankCode() == null || !period.rankCode().equals(current.rankCode())) {
                break;
            }
            first = period;
        }
        return first == null || !first.startKnown() ? null : first.validFrom();
    }

    /** The periods from that of today back to the first. */
    public List<PayRow> upToToday() {
        return current == null ? List.of() : periods.subList(periods.indexOf(current), periods.size());
    }

    /** Since when the step of today is paid (ngày hưởng); null when that is not known. */
    public LocalDate paidSince() {
        return current == null || !current.startKnown() ? null : current.validFrom();
    }

    /** The day from which the time to the next step counts; null when that is not known. */
    public LocalDate countsSince() {
        return current == null || current.countsFrom() == null ? paidSince() : current.countsFrom();
    }
}
