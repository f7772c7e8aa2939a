package vn.vinhdanh.reward.paper;

/** The parts of a dossier (thành phần hồ sơ, Luật Điều 84; phụ lục NĐ 152/2025), in the order in which they lie in it. */
public enum PaperKind {
    SUBMISSION("D1", true), REPORT("D2", false), MINUTES("D3", true), INITIATIVE("D4", false), CONFIRMATION("D5", false), LIST("D6", true),
    OTHER(null, false);

    private final String part;
    private final boolean madeHere;

    PaperKind(String part, boolean madeHere) {
        this.part = part;
        this.madeHere = madeHere;
    }

    /** Name of the part among clerks; null for whatever else is added. */
    public String part() {
        return part;
    }

    /** Whether the application writes the paper itself from what it knows. */
    public boolean madeHere() {
        return madeHere;
    }
}
