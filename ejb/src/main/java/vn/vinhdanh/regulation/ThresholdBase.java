package vn.vinhdanh.regulation;

/** What the required share of votes is a share of. */
public enum ThresholdBase {

    /** All members of the council, whether they came or not. */
    ALL_MEMBERS,
    /** Those who take part in the vote. */
    PRESENT
}
