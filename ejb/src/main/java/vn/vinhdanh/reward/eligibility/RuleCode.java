package vn.vinhdanh.reward.eligibility;

/** The rules a verdict may rest on; {@code P…} are the principles of NĐ 152/2025 Điều 4 and of Law 06/2022 Điều 5. */
public enum RuleCode {
    P3_UNDER_VERIFICATION, P4_RESTART, P8_DISSOLVED, P9_INITIATIVE_ONCE, P10_CHAIN,
    RATING_OF_YEAR, CSTDCS_CRITERION, INITIATIVE_SCOPE, GK_REASON,
    COLLECTIVE_LEVEL, LDTT_SHARE, NOBODY_DISCIPLINED
}
