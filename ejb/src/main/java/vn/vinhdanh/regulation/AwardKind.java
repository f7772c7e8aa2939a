package vn.vinhdanh.regulation;

/** Danh hiệu thi đua or hình thức khen thưởng (Law 06/2022/QH15). */
public enum AwardKind {
    TITLE, REWARD_FORM
}
