package vn.vinhdanh.regulation;

/** Whose council votes: that of the province, or that of the level that submits. */
public enum CouncilLevel {
    PROVINCE, SUBMITTING
}
