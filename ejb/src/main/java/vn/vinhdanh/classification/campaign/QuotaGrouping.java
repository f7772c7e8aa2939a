package vn.vinhdanh.classification.campaign;

/** What counts as a group of people with similar tasks, on which the cap is counted besides the agency. */
public enum QuotaGrouping {
    /** The leaders of an agency form one group, its staff another. */
    LEADERS_AND_STAFF,
    /** Each unit is a group. */
    UNIT
}
