package vn.vinhdanh.personnel.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One check of the registry: a constant query over whole sets of people, about {@code person p}. {@link #WHOM} stands wherever the people to be checked
 * are named, {@link #TODAY} for the day of the check.
 *
 * @param kind what it finds
 */
public record QualityCheck(QualityKind kind, String sql) {

    public static final String WHOM = "{whom}";
    public static final String TODAY = "{today}";
    /** For a column of the query that has no number. */
    public static final String NO_ROW = "CAST(NULL AS bigint)";
    /** For a column of the query that says nothing. */
    public static final String NOTHING = "CAST(NULL AS varchar)";

    private static final String UNITS = "p.merged_into IS NULL AND (CAST(? AS boolean) OR p.unit_id = ANY(?))";
    private static final String THESE = "p.merged_into IS NULL AND p.id = ANY(?)";
    private static final Pattern PLACES = Pattern.compile(Pattern.quote(WHOM) + "|" + Pattern.quote(TODAY));
    private static final int LONGEST = 120;

    /**
     * A check from its columns.
     *
     * @param other  the second person
     * @param row    number of the row it is about
     * @param values what the sentence names: three texts
     * @param cure   what one click would write
     * @param from   the tables and the condition
     */
    public static QualityCheck of(QualityKind kind, String other, String row, List<String> values, String cure, String from) {
        return new QualityCheck(kind, "SELECT p.id AS person_id, " + other + " AS other_id, " + row + " AS ref_id, " + text(values, 0) + " AS value1, "
                + text(values, 1) + " AS value2, " + text(values, 2) + " AS value3, " + cut(cure) + " AS cure FROM person p " + from);
    }

    private static String text(List<String> values, int place) {
        return place < values.size() ? cut(values.get(place)) : NOTHING;
    }

    private static String cut(String text) {
        return text.equals(NOTHING) ? NOTHING : "LEFT(CAST(" + text + " AS varchar), " + LONGEST + ")";
    }

    String text(Whom whom) {
        return sql.replace(WHOM, condition(whom)).replace(TODAY, "CAST(? AS date)");
    }

    List<Object> params(Whom whom, LocalDate today) {
        List<Object> params = new ArrayList<>();
        for (Matcher place = PLACES.matcher(sql); place.find();) {
            params.addAll(place.group().equals(TODAY) ? List.of(today) : Arrays.asList(whom.params()));
        }
        return params;
    }

    static String condition(Whom whom) {
        return whom.byUnits() ? UNITS : THESE;
    }
}
