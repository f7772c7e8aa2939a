package vn.vinhdanh.personnel.imports;

/** What the person importing says of a doubtful row: it means that person, it means somebody else, or it is to be left out. */
public enum ImportAnswer {
    SAME, OTHER, LEAVE
}
