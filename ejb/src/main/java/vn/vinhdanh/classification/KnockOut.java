package vn.vinhdanh.classification;

/** What puts somebody on the lowest level whatever the score is (NĐ 335/2025/NĐ-CP Điều 20; NĐ 90/2020/NĐ-CP for years before). */
public enum KnockOut {
    /** Concluded degradation in political thought or ethics. */
    DEGRADATION(false),
    /** Breach of the Party's prohibitions or of the duty to set an example, harming the agency's reputation. */
    PARTY_BREACH(false),
    /** Disciplined, reprimand or more, for a public-duty violation; the decision falls in the year. */
    DISCIPLINE(false),
    /** The unit directly managed was involved in corruption or waste and was punished. */
    UNIT_CORRUPTION(true);

    private final boolean leadersOnly;

    KnockOut(boolean leadersOnly) {
        this.leadersOnly = leadersOnly;
    }

    /** Whether the ground can be held against this person: some of them concern leaders only. */
    public boolean concerns(boolean leader) {
        return leader || !leadersOnly;
    }
}
