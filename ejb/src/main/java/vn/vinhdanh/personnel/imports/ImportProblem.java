package vn.vinhdanh.personnel.imports;

import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.shared.Texts;

/** One problem of a row; {@code column} is the letter of the sheet's column, null when the whole row is meant; {@code cell} is what stands there. */
public record ImportProblem(String code, Severity severity, String column, String value, String cell) {

    public ImportProblem(String code, Severity severity, String column, String value) {
        this(code, severity, column, value, null);
    }

    /** The sentence that says what is wrong and what to do, in the language of the texts. */
    public String message(Texts texts) {
        String special = "imports.problem." + code + ".empty";
        boolean empty = value == null || value.isEmpty();
        return texts.get(empty && texts.has(special) ? special : "imports.problem." + code, value == null ? "" : value, column == null ? "" : column);
    }
}
