package vn.vinhdanh.classification.campaign;

/** State of a year's classification. */
public enum CampaignStatus {
    OPEN,
    /** Open after its limit (before 15/12, NĐ 335/2025/NĐ-CP); shown, never stored. */
    OVERDUE,
    /** Every unit is decided. */
    CLOSED
}
