package vn.vinhdanh.job;

/** What somebody is reminded of at the end of the year; days, movement and legal basis are rows of reminder_rule. */
public enum Occasion {

    PLAN_AND_REGISTRATIONS,
    SELF_ASSESSMENT_OPENS,
    SELF_ASSESSMENT_LAST_CALL,
    SELF_ASSESSMENT_CLOSES,
    MEETINGS_AND_MINUTES,
    AWARD_PROPOSALS,
    LAST_DAY,
    /** Classification is incomplete on the last day: the director hears of it. */
    ESCALATION,
    /** The limit has passed with work still open. */
    OVERDUE,
    STATISTICS_FORMS,
    NATIONAL_DOSSIERS,
    NUMBERING_CLOSES,
    LATE_AGENCIES,
    BONUS_PAID
}
