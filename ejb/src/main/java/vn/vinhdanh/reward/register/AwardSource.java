package vn.vinhdanh.reward.register;

/** How an award came into the register. */
public enum AwardSource {
    /** By a decision numbered here: can no longer be changed. */
    DECISION,
    /** By a workbook of earlier years. */
    IMPORT,
    /** By hand, with the reason. */
    MANUAL
}
