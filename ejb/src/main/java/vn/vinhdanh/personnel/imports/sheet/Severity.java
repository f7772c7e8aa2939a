package vn.vinhdanh.personnel.imports.sheet;

/** How bad a problem of a row is; WARNING rows are written, ERROR rows are not. */
public enum Severity {
    OK, WARNING, ERROR
}
