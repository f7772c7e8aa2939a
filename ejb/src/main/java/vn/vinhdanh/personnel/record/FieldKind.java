package vn.vinhdanh.personnel.record;

/** What is typed into a field of the person file. */
public enum FieldKind {
    TEXT, LONG_TEXT, DATE, NUMBER, CHOICE
}
