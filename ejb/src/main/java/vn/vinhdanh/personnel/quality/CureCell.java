package vn.vinhdanh.personnel.quality;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A field that cures write, whichever way: kept before and after, so that a cure can be taken back. */
enum CureCell {

    SEX("person", "sex", "varchar", "sex"),
    BIRTH_YEAR("person", "birth_year", "integer", "birthYear"),
    LEADER("person", "leader", "boolean", "leader"),
    RANK("person", "rank_code", "varchar", "rankCode"),
    STEP("person", "pay_step", "integer", "payStep"),
    COEFFICIENT("person", "pay_coefficient", "numeric(5, 2)", "payCoefficient"),
    UNIT("person", "unit_id", "bigint", null),
    POSITION("person", "position", "varchar", null),
    PERIOD_RANK("pay_period", "rank_code", "varchar", "rankCode"),
    PERIOD_STEP("pay_period", "step", "integer", "payStep"),
    PERIOD_COEFFICIENT("pay_period", "coefficient", "numeric(5, 2)", "payCoefficient"),
    PERIOD_NEXT("pay_period", "next_on", "date", null),
    PERIOD_REASON("pay_period", "reason", "varchar", null),
    POSTING_END("posting", "valid_to", "date", "validTo"),
    POSTING_REASON("posting", "reason", "varchar", null);

    private static final String PERSON = "person";
    /** The record repeats what a period of pay says: the log tells it once. */
    private static final String UNTOLD = " AND NOT EXISTS (SELECT 1 FROM quality_cure_cell y WHERE y.cure_id = c.cure_id AND y.person_id = c.person_id AND y.cell LIKE 'PERIOD%')";

    private final String table;
    private final String column;
    private final String type;
    private final String field;

    /** @param field its name in the change log; null where another field of the cure tells it */
    CureCell(String table, String column, String type, String field) {
        this.table = table;
        this.column = column;
        this.type = type;
        this.field = field;
    }

    /** What cures of a kind may touch. */
    static Set<CureCell> of(QualityKind kind) {
        return switch (kind) {
            case SEX_MISSING, ID_SEX -> EnumSet.of(SEX);
            case JOB_GROUP_LEADER -> EnumSet.of(LEADER);
            case ID_YEAR -> EnumSet.of(BIRTH_YEAR);
            case POSTING_OVERLAP, LEFT_BUT_SERVING -> EnumSet.of(UNIT, POSITION, POSTING_END, POSTING_REASON);
            default -> EnumSet.of(RANK, STEP, COEFFICIENT, PERIOD_RANK, PERIOD_STEP, PERIOD_COEFFICIENT, PERIOD_NEXT, PERIOD_REASON);
        };
    }

    /** What stands there now, of some people; the parameter, once for each cell, is the people. */
    static String now(Set<CureCell> cells) {
        return cells.stream().map(c -> "SELECT '" + c.name() + "' AS cell, t.id AS row_id, " + c.owner() + " AS person_id, "
                + c.text() + " AS cell_value FROM " + c.table + " t WHERE " + c.owner() + " = ANY(?)").collect(Collectors.joining(" UNION ALL "));
    }

    /** The value as the log keeps it, the same on every database. */
    private String text() {
        String text = "CAST(t." + column + " AS varchar)";
        return type.equals("boolean") ? "LOWER(" + text + ")" : text;
    }

    private String owner() {
        return table.equals(PERSON) ? "t.id" : "t.person_id";
    }

    /** Writes what stood there before; the parameters are the cure and the people. */
    String back() {
        return "MERGE INTO " + table + " t USING (SELECT c.row_id, c.old_value FROM quality_cure_cell c WHERE c.cure_id = ? AND c.cell = '" + name()
                + "' AND c.entered = FALSE AND c.person_id = ANY(?)) s ON (t.id = s.row_id) WHEN MATCHED THEN UPDATE SET version = t.version + 1, "
                + column + " = CAST(s.old_value AS " + type + ")";
    }

    /** The change log of that, without those no log names; parameters are day, writer, reason, cure, people. */
    String log() {
        String subject = table.equals(PERSON) ? "CAST(NULL AS varchar)" : "(SELECT CAST(t.valid_from AS varchar) FROM " + table + " t WHERE t.id = c.row_id)";
        return field == null ? null : "INSERT INTO person_change (id, person_id, changed_at, changed_by, section, subject, field, old_value, new_value, reason, sensitive)"
                + " SELECT nextval('vinhdanh_id'), c.person_id, CAST(? AS timestamp), CAST(? AS varchar), '" + section() + "', " + subject + ", '" + field
                + "', c.new_value, c.old_value, CAST(? AS varchar), FALSE FROM quality_cure_cell c WHERE c.cure_id = ? AND c.cell = '" + name() + "' AND c.person_id = ANY(?)"
                + (table.equals(PERSON) ? UNTOLD : "");
    }

    private String section() {
        return table.equals("pay_period") ? "PAY" : table.toUpperCase(Locale.ROOT);
    }
}
