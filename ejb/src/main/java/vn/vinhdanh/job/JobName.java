package vn.vinhdanh.job;

/** The jobs that run by the clock. */
public enum JobName {

    /** Computes what is to be reminded of and queues the mails. */
    YEAR_END_REMINDERS,
    /** Sends what is queued. */
    SEND_MAIL
}
