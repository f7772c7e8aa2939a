package vn.vinhdanh.classification.campaign;

import java.time.LocalDate;
import java.time.MonthDay;

/** The days of the year-end calendar a campaign keeps, in their usual order. */
public enum DeadlineCode {
    CAMPAIGN_PLAN, SELF_ASSESSMENT_OPENS, SELF_ASSESSMENT_CLOSES, MEETINGS_FINISHED, AWARD_PROPOSALS, CLASSIFICATION_LAST_DAY, STATISTICS,
    YEAR_CLOSES, LATE_AGENCIES, BONUS_PAID;

    /** Only announces that something begins; it moves forward from a day off, while a last day moves back. */
    public boolean isAnnouncement() {
        return this == CAMPAIGN_PLAN || this == SELF_ASSESSMENT_OPENS;
    }

    /** The day in the calendar of an assessment year; the last two fall in the year after. */
    LocalDate in(int assessmentYear, MonthDay day) {
        return day.atYear(compareTo(LATE_AGENCIES) < 0 ? assessmentYear : assessmentYear + 1);
    }
}
