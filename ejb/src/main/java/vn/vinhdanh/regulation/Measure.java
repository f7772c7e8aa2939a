package vn.vinhdanh.regulation;

/** What the value of a parameter is: the unit of a number, or the kind of a word. */
public enum Measure {

    PERCENT, VND, DAYS, WORKING_DAYS, MONTHS, YEARS, POINTS, COUNT, FACTOR,
    /** A share as {@code 2/3}. */
    FRACTION,
    /** A day of every year as {@code 12-15}. */
    MONTH_DAY,
    /** One of several readings of the law. */
    CHOICE;

    /** Whether the value is a word, not a number. */
    public boolean isWord() {
        return this == FRACTION || this == MONTH_DAY || this == CHOICE;
    }
}
