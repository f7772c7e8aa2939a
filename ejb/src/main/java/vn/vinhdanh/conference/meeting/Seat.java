package vn.vinhdanh.conference.meeting;

/** The part somebody plays in a meeting. */
public enum Seat {

    CHAIR, VICE_CHAIR, SECRETARY, MEMBER, GUEST
}
