package vn.vinhdanh.reward.register;

/** Life of an award (Luật Thi đua, khen thưởng, Điều 93): never deleted, only cancelled, stripped or restored. */
public enum AwardStatus {
    PROPOSED, APPROVED, AWARDED, CANCELLED, STRIPPED, RESTORED;

    /** Whether the award counts today for bonuses, chains and the register's totals. */
    public boolean held() {
        return this == AWARDED || this == RESTORED;
    }
}
