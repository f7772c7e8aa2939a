package vn.vinhdanh.personnel.quality;

/** What sort of doubt a finding is. */
public enum QualityGroup {
    /** Two records that may be one person. */
    DUPLICATE,
    /** Something is not filled in. */
    GAP,
    /** Two entries cannot both be right. */
    CONTRADICTION
}
