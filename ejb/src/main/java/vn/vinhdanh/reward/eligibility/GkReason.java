package vn.vinhdanh.reward.eligibility;

/** Why a giấy khen is proposed: selected in a movement, a sudden achievement, many achievements. */
public enum GkReason {
    MOVEMENT, SUDDEN, MANY
}
