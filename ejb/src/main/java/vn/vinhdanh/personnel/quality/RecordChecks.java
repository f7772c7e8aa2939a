package vn.vinhdanh.personnel.quality;

import static vn.vinhdanh.personnel.quality.QualityCheck.NOTHING;
import static vn.vinhdanh.personnel.quality.QualityCheck.NO_ROW;

import java.util.List;

/** What is missing in a record, or contradicts itself there: one query each. */
final class RecordChecks {

    private static final String SERVING = "WHERE {whom} AND p.status = 'ACTIVE' ";
    private static final String TWELVE = "p.personal_id ~ '^[0-9]{12}$'";
    private static final String SEX_BY_ID = "CASE WHEN SUBSTRING(p.personal_id FROM 4 FOR 1) IN ('0', '2', '4', '6', '8') THEN 'MALE' ELSE 'FEMALE' END";
    private static final String CENTURY = "CASE SUBSTRING(p.personal_id FROM 4 FOR 1) WHEN '0' THEN '19' WHEN '1' THEN '19' WHEN '2' THEN '20' WHEN '3' THEN '20'"
            + " WHEN '4' THEN '21' WHEN '5' THEN '21' WHEN '6' THEN '22' WHEN '7' THEN '22' ELSE '23' END";
    private static final String YEAR_BY_ID = "(" + CENTURY + " || SUBSTRING(p.personal_id FROM 5 FOR 2))";
    /** A full date of birth comes from a paper: no number mends it. */
    private static final String YEAR_WHERE_ONLY_A_YEAR = "CASE WHEN p.birth_date IS NULL THEN " + YEAR_BY_ID + " END";
    private static final String BORN = "COALESCE(CAST(p.birth_date AS varchar), CAST(p.birth_year AS varchar))";
    private static final String YEARS_18 = " + INTERVAL '18' YEAR";

    /** All of them. */
    static final List<QualityCheck> ALL = List.of(
            gap(QualityKind.BIRTH_MISSING, "CAST(p.birth_year AS varchar)", NOTHING, SERVING + "AND p.birth_date IS NULL"),
            gap(QualityKind.SEX_MISSING, NOTHING, "CASE WHEN " + TWELVE + " THEN " + SEX_BY_ID + " END", SERVING + "AND p.sex IS NULL"),
            gap(QualityKind.TYPE_MISSING, NOTHING, NOTHING, SERVING + "AND p.person_type IS NULL"),
            gap(QualityKind.POSITION_MISSING, NOTHING, NOTHING, SERVING + "AND p.position IS NULL"),
            gap(QualityKind.RANK_MISSING, "p.position", NOTHING, SERVING + "AND p.rank_code IS NULL AND p.person_type IN ('CIVIL_SERVANT', 'PUBLIC_EMPLOYEE')"),
            gap(QualityKind.JOINED_MISSING, NOTHING, NOTHING, SERVING + "AND p.joined_on IS NULL"),
            gap(QualityKind.PARTY_MISSING, "COALESCE(r.party_post, CAST(r.party_official_on AS varchar))", NOTHING,
                    "JOIN person_record r ON r.person_id = p.id " + SERVING
                    + "AND p.party_joined_on IS NULL AND (r.party_post IS NOT NULL OR r.party_official_on IS NOT NULL)"),
            gap(QualityKind.POSTING_MISSING, NOTHING, NOTHING, SERVING + "AND NOT EXISTS (SELECT 1 FROM posting o WHERE o.person_id = p.id)"),
            QualityCheck.of(QualityKind.JOINED_UNDER_18, NO_ROW, NO_ROW, List.of("p.joined_on", BORN), NOTHING, tooYoung("p.joined_on")),
            QualityCheck.of(QualityKind.PARTY_UNDER_18, NO_ROW, NO_ROW, List.of("p.party_joined_on", BORN), NOTHING, tooYoung("p.party_joined_on")),
            QualityCheck.of(QualityKind.ID_FORM, NO_ROW, NO_ROW, List.of(), NOTHING, "WHERE {whom} AND NOT " + TWELVE),
            QualityCheck.of(QualityKind.ID_SEX, NO_ROW, NO_ROW, List.of("p.sex", SEX_BY_ID), SEX_BY_ID,
                    "WHERE {whom} AND " + TWELVE + " AND p.sex <> " + SEX_BY_ID),
            QualityCheck.of(QualityKind.ID_YEAR, NO_ROW, NO_ROW, List.of(BORN, YEAR_BY_ID), YEAR_WHERE_ONLY_A_YEAR,
                    "WHERE {whom} AND " + TWELVE + " AND CAST(p.birth_year AS varchar) <> " + YEAR_BY_ID),
            // from 100 on the digits stand for countries
            QualityCheck.of(QualityKind.ID_PROVINCE, NO_ROW, NO_ROW, List.of("SUBSTRING(p.personal_id FROM 1 FOR 3)"), NOTHING,
                    "WHERE {whom} AND " + TWELVE + " AND p.personal_id < '100'"
                    + " AND NOT EXISTS (SELECT 1 FROM id_province i WHERE i.code = SUBSTRING(p.personal_id FROM 1 FOR 3))"),
            QualityCheck.of(QualityKind.ID_BIRTH_PLACE, NO_ROW, NO_ROW, List.of("i.name", "r.birth_place"), NOTHING,
                    "JOIN person_record r ON r.person_id = p.id JOIN id_province i ON i.code = SUBSTRING(p.personal_id FROM 1 FOR 3)"
                    + " WHERE {whom} AND r.birth_place NOT LIKE '%' || i.name || '%'"
                    + " AND EXISTS (SELECT 1 FROM id_province n WHERE r.birth_place LIKE '%' || n.name || '%')"));

    private RecordChecks() {
    }

    private static QualityCheck gap(QualityKind kind, String value, String cure, String from) {
        return QualityCheck.of(kind, NO_ROW, NO_ROW, List.of(value), cure, from);
    }

    private static String tooYoung(String day) {
        return "WHERE {whom} AND (" + day + " < p.birth_date" + YEARS_18 + " OR p.birth_date IS NULL AND EXTRACT(YEAR FROM " + day + ") - p.birth_year < 18)";
    }
}
