package vn.vinhdanh.personnel.quality.merge;

/**
 * A table whose rows hang on people: by it a merge notes what changed hands, and takes it back.
 *
 * @param name    the table
 * @param section part of the file, as in the change log
 * @param row     number of a row, as an expression; of tables with one row per person a constant
 * @param holder  column of the person
 * @param version number that another change raises, as an expression; a constant where rows do not change
 * @param words   what names a row to people, as an expression about the table
 * @param aside   column in which one of two rows stands aside while they change places, with the sign turned; null where nothing is unique
 */
public record MergeTable(String name, String section, String row, String holder, String version, String words, String aside) {

    /** The usual table: rows with number and version. */
    public static MergeTable of(String name, String section, String words) {
        return new MergeTable(name, section, "id", "person_id", "version", words, null);
    }

    /** Rows that only tie a person to something else: there is one, or there is none. */
    public static MergeTable tie(String name, String section, String row, String holder, String words) {
        return new MergeTable(name, section, row, holder, "0", words, null);
    }

    /** Where a person has one row for each value of a column. */
    public MergeTable unique(String column) {
        return new MergeTable(name, section, row, holder, version, words, column);
    }

    /** The rows of some people; two parameters name them. */
    String rows() {
        return "SELECT '" + name + "' AS tab, CAST(" + row + " AS bigint) AS row_id, CAST(" + holder + " AS bigint) AS holder, CAST(" + version
                + " AS bigint) AS version, CAST(" + words + " AS varchar) AS words FROM " + name + " WHERE " + holder + " IN (?, ?)";
    }

    /** Gives rows back: parameters are whose they become, whose they are, their numbers. */
    String giveBack() {
        String raised = version.equals("version") ? "version = version + 1, " : "";
        return "UPDATE " + name + " SET " + raised + holder + " = ? WHERE " + holder + " = ? AND CAST(" + row + " AS bigint) = ANY(?)";
    }

    /** Lets rows stand aside, or come back to their place. */
    String stepAside() {
        return "UPDATE " + name + " SET " + aside + " = -" + aside + " WHERE CAST(" + row + " AS bigint) = ANY(?)";
    }
}
