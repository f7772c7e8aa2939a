package vn.vinhdanh.classification;

/** Why a person on the sheet gets none of the four levels here. */
public enum NotClassifiedReason {
    /** Worked less than six months of the year (NĐ 90/2020/NĐ-CP Điều 2.3), or not at all. */
    TOO_SHORT(true),
    /** The head of the agency is classified by the authority above; its decision is entered when it arrives. */
    UPPER_AUTHORITY(false),
    /** Moved during the year: the new agency classifies (NĐ 335/2025/NĐ-CP Điều 21). */
    MOVED(false),
    /** Anything else; the note says what. */
    OTHER(true);

    private final boolean recorded;

    NotClassifiedReason(boolean recorded) {
        this.recorded = recorded;
    }

    /** Whether the decision records "not classified"; otherwise somebody else decides and nothing is written here. */
    public boolean isRecorded() {
        return recorded;
    }
}
