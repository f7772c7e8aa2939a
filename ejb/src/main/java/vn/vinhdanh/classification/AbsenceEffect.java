package vn.vinhdanh.classification;

/** What an absence does to the level of the year. */
public enum AbsenceEffect {
    /** No effect. */
    NONE,
    /** Classified, but at most COMPLETED. */
    AT_MOST_COMPLETED,
    /** The level is that of the time actually worked. */
    TIME_WORKED,
    /** Not classified, though a self-review is still written. */
    NOT_CLASSIFIED;

    /** The level after the absence is taken into account. */
    public RatingLevel apply(RatingLevel level) {
        return switch (this) {
            case NONE, TIME_WORKED -> level;
            case AT_MOST_COMPLETED -> level.lowerOf(RatingLevel.COMPLETED);
            case NOT_CLASSIFIED -> RatingLevel.NOT_CLASSIFIED;
        };
    }
}
