package vn.vinhdanh.personnel.quality;

import static vn.vinhdanh.personnel.quality.QualityCheck.NOTHING;
import static vn.vinhdanh.personnel.quality.QualityCheck.NO_ROW;

import java.util.List;

/** Contradictions between a record and its periods of service, its pay, its unit: one query each. */
final class ServiceChecks {

    /** Positions of which a unit has one. */
    private static final String HEAD = "(LOWER(q.position) LIKE 'giám đốc%' OR LOWER(q.position) LIKE 'chủ tịch%' OR LOWER(q.position) LIKE 'bí thư%'"
            + " OR LOWER(q.position) LIKE 'chánh %' OR LOWER(q.position) LIKE 'trưởng %' OR LOWER(q.position) LIKE 'hiệu trưởng%'"
            + " OR LOWER(q.position) LIKE 'viện trưởng%' OR LOWER(q.position) LIKE 'tổng biên tập%')";
    /** Everybody in such a post of the units concerned, with the first of the post: one reading, not one for each of them. */
    private static final String SAME_POST = "(SELECT q.id, MIN(q.id) OVER (PARTITION BY q.unit_id, LOWER(q.position)) AS first_id FROM person q"
            + " WHERE q.merged_into IS NULL AND q.status = 'ACTIVE' AND " + HEAD + " AND q.unit_id IN (SELECT p.unit_id FROM person p WHERE {whom}))";
    private static final String DAY_BEFORE = "CAST(n.valid_from - INTERVAL '1' DAY AS date)";
    private static final String IN_FORCE = "JOIN pay_rank r ON r.code = p.rank_code WHERE {whom} AND r.valid_from <= {today}"
            + " AND (r.valid_to IS NULL OR r.valid_to >= {today})";
    private static final String TABLE = "(r.first_coefficient + (p.pay_step - 1) * r.increment)";
    private static final String STEP = "ROUND((p.pay_coefficient - r.first_coefficient) / NULLIF(r.increment, 0))";
    private static final String STEP_OF_COEFFICIENT = "CASE WHEN p.pay_coefficient BETWEEN r.first_coefficient AND r.last_coefficient"
            + " AND r.first_coefficient + " + STEP + " * r.increment = p.pay_coefficient THEN CAST(" + STEP + " AS integer) + 1 END";
    private static final String RANK_MEANT = "(SELECT CASE WHEN MIN(r.code) = MAX(r.code) THEN MAX(r.code) END FROM pay_rank r WHERE LOWER(r.name) = LOWER(d.rank_code)"
            + " OR TRIM(LEADING '0' FROM REPLACE(r.code, '.', '')) = TRIM(LEADING '0' FROM REPLACE(REPLACE(d.rank_code, '.', ''), ' ', '')))";
    /** The few spellings no table has, each looked up once. */
    private static final String UNKNOWN_RANK = "(SELECT d.rank_code, " + RANK_MEANT + " AS meant FROM (SELECT DISTINCT p.rank_code FROM person p WHERE {whom}"
            + " AND p.rank_code IS NOT NULL) d WHERE NOT EXISTS (SELECT 1 FROM pay_rank r WHERE r.code = d.rank_code))";
    private static final String LEFT_ON = "(SELECT CASE WHEN CAST(MAX(c.changed_at) AS date) >= o.valid_from THEN CAST(MAX(c.changed_at) AS date) END"
            + " FROM person_change c WHERE c.person_id = p.id AND c.section = 'PERSON' AND c.field = 'status' AND c.new_value <> 'ACTIVE')";

    /** All of them. */
    static final List<QualityCheck> ALL = List.of(
            QualityCheck.of(QualityKind.TWO_HEADS, "h.first_id", "p.unit_id", List.of("p.position", "u.name"), NOTHING,
                    "JOIN " + SAME_POST + " h ON h.id = p.id JOIN unit u ON u.id = p.unit_id WHERE {whom} AND h.first_id < p.id"),
            QualityCheck.of(QualityKind.TWO_HEADS, "g.person_id", "h.unit_id", List.of("p.position", "u.name"), NOTHING,
                    "JOIN unit_head h ON h.person_id = p.id JOIN unit_head g ON g.unit_id = h.unit_id AND g.id < h.id AND g.person_id <> h.person_id"
                    + " JOIN unit u ON u.id = h.unit_id WHERE {whom} AND (g.valid_to IS NULL OR g.valid_to >= h.valid_from)"
                    + " AND (h.valid_to IS NULL OR h.valid_to >= g.valid_from)"),
            QualityCheck.of(QualityKind.POSTING_OVERLAP, NO_ROW, "o.id", List.of("o.unit_name", "n.unit_name", begun("n")),
                    "CASE WHEN n.start_known = TRUE AND n.valid_from > o.valid_from AND (n.valid_to IS NULL OR n.valid_to >= o.valid_to) THEN " + DAY_BEFORE + " END",
                    "JOIN posting o ON o.person_id = p.id JOIN posting n ON n.person_id = p.id"
                    + " AND (n.valid_from > o.valid_from OR n.valid_from = o.valid_from AND n.id > o.id)"
                    + " WHERE {whom} AND (o.valid_to IS NULL OR o.valid_to >= n.valid_from)"),
            QualityCheck.of(QualityKind.POSTING_BEFORE_BIRTH, NO_ROW, "o.id", List.of("o.valid_from", "o.unit_name", "p.birth_date"), NOTHING,
                    "JOIN posting o ON o.person_id = p.id WHERE {whom} AND o.start_known = TRUE AND o.valid_from < p.birth_date"),
            QualityCheck.of(QualityKind.LEFT_BUT_SERVING, NO_ROW, "o.id", List.of("p.status", "o.unit_name", begun("o")), LEFT_ON,
                    "JOIN posting o ON o.person_id = p.id WHERE {whom} AND p.status <> 'ACTIVE' AND o.valid_to IS NULL"),
            QualityCheck.of(QualityKind.UNIT_ENDED, NO_ROW, "p.unit_id", List.of("u.name", "u.valid_to"), NOTHING,
                    "JOIN unit u ON u.id = p.unit_id WHERE {whom} AND p.status = 'ACTIVE' AND u.valid_to < {today}"),
            QualityCheck.of(QualityKind.RANK_UNKNOWN, NO_ROW, NO_ROW, List.of("p.rank_code"), "CASE WHEN p.pay_step IS NOT NULL THEN k.meant END",
                    "JOIN " + UNKNOWN_RANK + " k ON k.rank_code = p.rank_code WHERE {whom}"),
            QualityCheck.of(QualityKind.STEP_MISSING, NO_ROW, NO_ROW, List.of("p.rank_code"),
                    "CASE WHEN p.pay_coefficient IS NULL AND p.pay_step BETWEEN 1 AND r.steps THEN CAST(" + TABLE + " AS varchar)"
                    + " WHEN p.pay_step IS NULL THEN CAST(" + STEP_OF_COEFFICIENT + " AS varchar) END",
                    "LEFT JOIN pay_rank r ON r.code = p.rank_code AND r.valid_from <= {today} AND (r.valid_to IS NULL OR r.valid_to >= {today})"
                    + " WHERE {whom} AND p.status = 'ACTIVE' AND p.rank_code IS NOT NULL AND (p.pay_step IS NULL OR p.pay_coefficient IS NULL)"),
            QualityCheck.of(QualityKind.STEP_BEYOND, NO_ROW, NO_ROW, List.of("p.pay_step", "r.name", "r.steps"), STEP_OF_COEFFICIENT,
                    IN_FORCE + " AND p.pay_step > r.steps"),
            QualityCheck.of(QualityKind.COEFFICIENT, NO_ROW, NO_ROW, List.of("p.pay_coefficient", "p.pay_step", "r.name"), TABLE,
                    IN_FORCE + " AND p.pay_step BETWEEN 1 AND r.steps AND p.pay_coefficient <> " + TABLE));

    private ServiceChecks() {
    }

    /** The first day of a period as it may be said: nothing where nobody knows it. */
    private static String begun(String posting) {
        return "CASE WHEN " + posting + ".start_known = TRUE THEN " + posting + ".valid_from END";
    }
}
