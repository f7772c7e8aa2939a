package vn.vinhdanh.personnel.imports.work;

/** What is done in the background: the file is read, or its rows are written to the registry. */
public enum WorkStep {
    READ, WRITE
}
