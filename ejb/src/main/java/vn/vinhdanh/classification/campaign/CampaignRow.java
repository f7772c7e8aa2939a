package vn.vinhdanh.classification.campaign;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.vinhdanh.classification.QuotaMode;
import vn.vinhdanh.shared.calendar.WorkingCalendar;

/**
 * One year's classification as lists and pages show it.
 *
 * @param limit   last day for every unit, on a working day
 * @param sheets  number of units taking part
 * @param decided how many of them are decided
 */
public record CampaignRow(long id, long version, int year, String planNo, LocalDate openedOn, CampaignStatus status, QuotaMode quotaMode,
                          BigDecimal quotaPercent, String quotaBasis, QuotaGrouping grouping, boolean headNotAboveUnit, LocalDate partyClosedOn,
                          LocalDate closedOn, LocalDate limit, Long sheets, Long decided) implements Serializable {

    /** The same with a last day on a day off moved back to the working day before. */
    CampaignRow within(WorkingCalendar calendar) {
        return limit == null ? this : new CampaignRow(id, version, year, planNo, openedOn, status, quotaMode, quotaPercent, quotaBasis, grouping,
                headNotAboveUnit, partyClosedOn, closedOn, calendar.lastDay(limit), sheets, decided);
    }

    /** The same with the state of the day: open after the limit is overdue. */
    CampaignRow on(LocalDate today) {
        if (status != CampaignStatus.OPEN || limit == null || !today.isAfter(limit)) {
            return this;
        }
        return new CampaignRow(id, version, year, planNo, openedOn, CampaignStatus.OVERDUE, quotaMode, quotaPercent, quotaBasis, grouping,
                headNotAboveUnit, partyClosedOn, closedOn, limit, sheets, decided);
    }

    /** Every unit is decided and results are final. */
    public boolean isClosed() {
        return status == CampaignStatus.CLOSED;
    }
}
