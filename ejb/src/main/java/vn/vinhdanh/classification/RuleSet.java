package vn.vinhdanh.classification;

/** The text a classification follows. Which one applies to whom and when are dated rows, see {@link RuleSetRow}. */
public enum RuleSet {
    /** NĐ 90/2020/NĐ-CP as amended by NĐ 48/2023/NĐ-CP: levels by criteria, no score. */
    ND_90("NĐ 90/2020/NĐ-CP, NĐ 48/2023/NĐ-CP", false),
    /** 366-QĐ/TW: the Party's rules, which cadres follow; bands of Điều 11. */
    PARTY_366("366-QĐ/TW", true),
    /** NĐ 335/2025/NĐ-CP: score of 100, bands of Điều 20. */
    ND_335("NĐ 335/2025/NĐ-CP", true),
    /** NĐ 233/2026/NĐ-CP with the unit's own regulation: a scale of its own is mapped to the four levels. */
    ND_233("NĐ 233/2026/NĐ-CP", false),
    /** The rule of the agency or the province, where no national text applies (contract workers; units of earlier years). */
    LOCAL("Quy chế của cơ quan, quy định của tỉnh", false);

    private final String citation;
    private final boolean scoreRequired;

    RuleSet(String citation, boolean scoreRequired) {
        this.citation = citation;
        this.scoreRequired = scoreRequired;
    }

    /** Name of the instrument as a decision cites it. */
    public String citation() {
        return citation;
    }

    /** The text classifies by a score of 100; elsewhere a score is welcome but a level may be given without one. */
    public boolean isScoreRequired() {
        return scoreRequired;
    }
}
