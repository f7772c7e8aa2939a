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
}
