package vn.vinhdanh.classification;

/**
 * The four levels of yearly quality classification, highest first, and the technical value for somebody who is not classified.
 * NĐ 335/2025/NĐ-CP Điều 20; the same names in NĐ 90/2020/NĐ-CP, Luật 129/2025/QH15 Điều 26 and 366-QĐ/TW Điều 11.
 */
public enum RatingLevel {
    EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED, NOT_CLASSIFIED;

    /** One of the four levels, so that it may be compared with another one. */
    public boolean isClassified() {
        return this != NOT_CLASSIFIED;
    }

    /** Higher in rank than the other one; nobody is above or below somebody who is not classified. */
    public boolean isAbove(RatingLevel other) {
        return isClassified() && other.isClassified() && ordinal() < other.ordinal();
    }

    /** At least this level: a person the cap is counted on is at least GOOD. */
    public boolean isAtLeast(RatingLevel other) {
        return this == other || isAbove(other);
    }

    /** The lower of two levels; the technical value is not a level and gives way. */
    public RatingLevel lowerOf(RatingLevel other) {
        if (!isClassified()) {
            return other;
        }
        return isAbove(other) ? other : this;
    }
}
