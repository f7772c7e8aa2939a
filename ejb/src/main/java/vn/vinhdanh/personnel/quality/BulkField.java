package vn.vinhdanh.personnel.quality;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the one-click cure of a kind writes, when it is done for many people at once: one column, told by the finding alone.
 *
 * @param name    in the change log
 * @param column  of the person {@code p} or of the period of service {@code o}
 * @param type    SQL type of the column
 * @param posting whether it is the period of service the finding is about
 * @param safe    where the new value cannot contradict another entry; the others are mended one by one
 */
record BulkField(String name, String column, String type, boolean posting, String safe) {

    private static final String UNDATED = "NOT EXISTS (SELECT 1 FROM pay_period y WHERE y.person_id = p.id AND y.start_known = TRUE)";
    private static final String ADULT = "(p.joined_on IS NULL OR CAST(f.cure AS integer) + 18 < EXTRACT(YEAR FROM p.joined_on))"
            + " AND (p.party_joined_on IS NULL OR CAST(f.cure AS integer) + 18 < EXTRACT(YEAR FROM p.party_joined_on)) AND p.birth_date IS NULL";
    private static final String ALONE = "NOT EXISTS (SELECT 1 FROM posting k WHERE k.person_id = o.person_id AND k.id <> o.id AND k.valid_from <= CAST(f.cure AS date)"
            + " AND COALESCE(k.valid_to, DATE '9999-12-31') >= o.valid_from) AND CAST(f.cure AS date) >= o.valid_from";
    /** Of two findings about one period the earlier end cures both; parameters are the findings. */
    private static final String CHOSEN = " FROM (SELECT g.person_id, g.ref_id, MIN(g.cure) AS cure FROM quality_finding g WHERE g.id = ANY(?)"
            + " GROUP BY g.person_id, g.ref_id) f";
    private static final Map<QualityKind, BulkField> FIELDS = new EnumMap<>(Map.of(
            QualityKind.SEX_MISSING, new BulkField("sex", "sex", "varchar", false, "1 = 1"),
            QualityKind.ID_SEX, new BulkField("sex", "sex", "varchar", false, "1 = 1"),
            QualityKind.ID_YEAR, new BulkField("birthYear", "birth_year", "integer", false, ADULT),
            QualityKind.RANK_UNKNOWN, new BulkField("rankCode", "rank_code", "varchar", false, UNDATED),
            QualityKind.STEP_BEYOND, new BulkField("payStep", "pay_step", "integer", false, UNDATED),
            QualityKind.COEFFICIENT, new BulkField("payCoefficient", "pay_coefficient", "numeric(5, 2)", false, UNDATED),
            QualityKind.POSTING_OVERLAP, new BulkField("validTo", "valid_to", "date", true, ALONE),
            QualityKind.LEFT_BUT_SERVING, new BulkField("validTo", "valid_to", "date", true, ALONE)));
    /** The same in the period of pay that came from a list and does not say since when. */
    private static final Map<String, String> OF_PAY = Map.of("rank_code", "rank_code", "pay_step", "step", "pay_coefficient", "coefficient");

    /** Null for a kind whose findings are looked at one by one. */
    static BulkField of(QualityKind kind) {
        return kind == null ? null : FIELDS.get(kind);
    }

    /** What stands there today. */
    String now() {
        return "CAST(" + (posting ? "o." : "p.") + column + " AS varchar)";
    }

    /** The change log of all of them; parameters are day, writer, reason, findings. */
    String log() {
        return "INSERT INTO person_change (id, person_id, changed_at, changed_by, section, subject, field, old_value, new_value, reason, sensitive)"
                + " SELECT nextval('vinhdanh_id'), f.person_id, CAST(? AS timestamp), CAST(? AS varchar), '" + (posting ? "POSTING" : "PERSON") + "', "
                + (posting ? "CAST(o.valid_from AS varchar)" : "CAST(NULL AS varchar)") + ", '" + name + "', " + now() + ", f.cure, CAST(? AS varchar), FALSE" + CHOSEN
                + " JOIN " + (posting ? "posting o ON o.id = f.ref_id" : "person p ON p.id = f.person_id");
    }

    /** Writes all of them; the parameter is the findings. */
    String write() {
        return "MERGE INTO " + (posting ? "posting" : "person") + " t USING (SELECT f.person_id, f.ref_id, f.cure" + CHOSEN + ") s ON (t.id = s."
                + (posting ? "ref_id" : "person_id") + ") WHEN MATCHED THEN UPDATE SET version = t.version + 1, " + column + " = CAST(s.cure AS " + type + ")";
    }

    /** What else says the same; null where nothing does. */
    String writePay() {
        return !OF_PAY.containsKey(column) ? null : "MERGE INTO pay_period t USING (SELECT MAX(y.id) AS id, f.cure" + CHOSEN
                + " JOIN pay_period y ON y.person_id = f.person_id AND y.start_known = FALSE GROUP BY f.person_id, f.cure) s ON (t.id = s.id)"
                + " WHEN MATCHED THEN UPDATE SET version = t.version + 1, next_on = NULL, " + OF_PAY.get(column) + " = CAST(s.cure AS " + type + ")";
    }
}
