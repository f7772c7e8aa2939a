package vn.vinhdanh.regulation;

/** The date of a case that selects the version of an instrument. */
public enum Selector {
    DOSSIER_ACCEPTED, DECISION_DATE, ASSESSMENT_YEAR, ISSUE_DATE, NONE
}
