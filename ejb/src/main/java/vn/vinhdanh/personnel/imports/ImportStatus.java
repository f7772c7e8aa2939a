package vn.vinhdanh.personnel.imports;

/** Life of a batch: read and shown, written, taken back. */
public enum ImportStatus {
    PREVIEW, COMMITTED, UNDONE;

    /** Whether the step is allowed. */
    public boolean canMoveTo(ImportStatus next) {
        return this == PREVIEW && next == COMMITTED || this == COMMITTED && next == UNDONE;
    }
}
