package vn.vinhdanh.organisation.reorganisation;

/** What one step of a reorganisation does. */
public enum StepKind {
    /** Units end and go on in one unit, an existing or a new one (sáp nhập, hợp nhất). */
    MERGE,
    /** A unit goes on under another name (đổi tên). */
    RENAME,
    /** A unit ends; its people and open work go where the step says (giải thể). */
    DISSOLVE,
    /** Units go on below another unit (chuyển cơ quan chủ quản). */
    MOVE,
    /** People go to another unit, all or those chosen by name; with a new unit it is a division (chia, tách). */
    TRANSFER;

    /** Whether the step needs to know where people go. */
    public boolean hasTarget() {
        return this == MERGE || this == DISSOLVE || this == TRANSFER;
    }
}
