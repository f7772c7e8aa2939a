package vn.vinhdanh.classification;

import java.io.Serializable;
import java.util.List;

/** One thing the rules have to say about a row or a group: what, how serious, by which text. The sentence is {@code classification.finding.CODE}. */
public record Finding(String code, Severity severity, String citation, List<Object> args) implements Serializable {

    /** An error stops the next step; a warning is shown and left to people. */
    public enum Severity { ERROR, WARNING }

    static Finding error(String code, String citation, Object... args) {
        return new Finding(code, Severity.ERROR, citation, List.of(args));
    }

    static Finding warning(String code, String citation, Object... args) {
        return new Finding(code, Severity.WARNING, citation, List.of(args));
    }

    /** Whether the next step must wait until this is put right. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
