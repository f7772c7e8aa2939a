package vn.vinhdanh.document;

/** The groups of a list of recipients, in the order in which lists print them. */
public enum AwardGroup {
    COLLECTIVE, INDIVIDUAL, HOUSEHOLD
}
