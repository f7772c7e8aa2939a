package vn.vinhdanh.classification.rating;

/** Where a rating comes from. */
public enum RatingSource {
    /** Decided in a campaign of this application; only a decision to classify again changes it. */
    CAMPAIGN,
    /** Taken in with a workbook of past years. */
    IMPORT,
    /** Entered by hand. */
    MANUAL
}
