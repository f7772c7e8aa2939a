package vn.vinhdanh.personnel.imports;

/** Which rows of a batch are looked at; DOUBTFUL: those that may mean somebody of the registry and wait for an answer. */
public enum ImportFilter {
    OK, WARNING, ERROR, DOUBTFUL
}
