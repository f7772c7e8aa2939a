package vn.vinhdanh.conference.voting;

/** The outcome of a motion; open until the meeting is closed. */
public enum MotionResult {

    OPEN, PASSED, FAILED
}
