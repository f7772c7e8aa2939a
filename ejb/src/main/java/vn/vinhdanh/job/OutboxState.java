package vn.vinhdanh.job;

/** Where a message is. */
public enum OutboxState {

    /** Waits to be sent, or to be tried again. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** Stays on the page because no mail server is set. */
    HELD,
    /** The mail server refuses the address; waits for somebody to correct it. */
    UNDELIVERABLE
}
