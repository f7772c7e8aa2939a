package vn.vinhdanh.classification;

/** How long somebody worked and was absent in the year, in whole months, and why. */
public record AbsenceFacts(int monthsWorked, int monthsAbsent, Cause cause) {

    /** Why somebody was absent: maternity and sickness are judged more mildly. */
    public enum Cause { MATERNITY, SICKNESS, OTHER }
}
