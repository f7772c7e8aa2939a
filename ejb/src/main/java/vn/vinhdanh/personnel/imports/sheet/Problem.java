package vn.vinhdanh.personnel.imports.sheet;

/** One problem of a row: code, the column it stands in (zero-based, -1 for the whole row) and what the cell held. */
public record Problem(ProblemCode code, int column, String value) {

    public Severity severity() {
        return code.severity();
    }

    /** Letter of the column as the sheet shows it, null for the whole row. */
    public String columnLetter() {
        return column < 0 ? null : letter(column);
    }

    /** Number of the column with this letter. */
    public static int column(String letter) {
        int column = 0;
        for (char c : letter.toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    /** A for 0, Z for 25, AA for 26. */
    public static String letter(int column) {
        String tail = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? tail : letter(column / 26 - 1) + tail;
    }
}
