package vn.vinhdanh.conference.meeting;

/** The life of a meeting: planned, held, closed with its results, signed for good. */
public enum MeetingStatus {

    PLANNED, RUNNING, CLOSED, SIGNED;

    /** Closed may be opened again as long as nobody has signed; signed is the end. */
    public boolean canMoveTo(MeetingStatus next) {
        return switch (this) {
            case PLANNED -> next == RUNNING;
            case RUNNING -> next == CLOSED;
            case CLOSED -> next == RUNNING || next == SIGNED;
            case SIGNED -> false;
        };
    }

    /** Whether agenda, attendance and votes may still be written down. */
    public boolean editable() {
        return this == PLANNED || this == RUNNING;
    }
}
