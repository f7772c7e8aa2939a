package vn.vinhdanh.reward.eligibility;

/** What is being verified while a reward has to wait (NĐ 152/2025 Điều 4). */
public enum HoldKind {
    DISCIPLINE, INVESTIGATION, INSPECTION, COMPLAINT
}
