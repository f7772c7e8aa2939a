package vn.vinhdanh.classification.rating;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.vinhdanh.personnel.quality.merge.MergeForecast;
import vn.vinhdanh.personnel.quality.merge.MergeReading;
import vn.vinhdanh.personnel.quality.merge.MergeRun;
import vn.vinhdanh.personnel.quality.merge.MergeTable;
import vn.vinhdanh.personnel.quality.merge.PersonMergeParticipant;

/** Ratings, rows of unit sheets and absences of somebody whose records are merged. A year has one rating: of two different ones the clerk chooses. */
@Dependent
public class RatingMerge implements PersonMergeParticipant {

    private static final String KEY = "rating:";
    private static final String CONFLICTS = """
            SELECT 'rating:' || CAST(k.assessment_year AS varchar), CAST(k.assessment_year AS varchar), k.level, o.level FROM rating k
            JOIN rating o ON o.assessment_year = k.assessment_year AND o.level <> k.level WHERE k.person_id = ? AND o.person_id = ? ORDER BY 2
            """;
    private static final String TO = " SET version = version + 1, person_id = ? WHERE person_id = ?";
    private static final String IN_OPEN_SHEET = """
            FROM assessment WHERE person_id = ? AND EXISTS (SELECT 1 FROM assessment k WHERE k.campaign_id = assessment.campaign_id AND k.person_id = ?)
              AND EXISTS (SELECT 1 FROM unit_sheet s WHERE s.id = assessment.sheet_id AND s.status <> 'DECIDED')
            """;

    private static final List<MergeTable> TABLES = List.of(MergeTable.of("rating", "RATING", "assessment_year").unique("assessment_year"),
            MergeTable.of("assessment", "SHEET", "(SELECT c.assessment_year FROM campaign c WHERE c.id = assessment.campaign_id)"),
            MergeTable.of("absence", "ABSENCE", "CAST(from_day AS varchar)"));
    private static final String COLUMNS = "id, version, campaign_id, sheet_id, person_id, person_type, leader, task_group, rule_set, score, proposed_level,"
            + " decided_level, knock_out, not_classified_reason, note, changed_by, changed_at";
    private static final String TO_SHEET = "INSERT INTO assessment (" + COLUMNS + ") SELECT " + COLUMNS + " FROM merge_assessment m WHERE m.merge_id = ?"
            + " AND EXISTS (SELECT 1 FROM unit_sheet s WHERE s.id = m.sheet_id AND s.status <> 'DECIDED')"
            + " AND NOT EXISTS (SELECT 1 FROM assessment k WHERE k.campaign_id = m.campaign_id AND k.person_id = m.person_id)";

    @Inject
    private MergeReading reading;

    @Override
    public MergeForecast foresee(long survivorId, long absorbedId) {
        return new MergeForecast(reading.conflicts("RATING", CONFLICTS, survivorId, absorbedId), List.of(), List.of());
    }

    @Override
    public List<MergeTable> tables() {
        return TABLES;
    }

    /** What a rating said before follows it; rows of sheets that are still open stand there again. */
    @Override
    public void tookBack(MergeRun run) {
        revisions(run);
        run.update(TO_SHEET, run.id());
    }

    private static void revisions(MergeRun run) {
        run.update("UPDATE rating_revision SET person_id = (SELECT r.person_id FROM rating r WHERE r.id = rating_revision.rating_id)"
                + " WHERE person_id = ? OR person_id = ?", run.absorbed(), run.survivor());
    }

    @Override
    public void carry(MergeRun run) {
        long to = run.survivor();
        long from = run.absorbed();
        List<Long> years = run.taken(KEY).stream().map(Long::valueOf).toList();
        if (!years.isEmpty()) {
            // the year is unique for a person: the one that gives way stands aside until the other has come
            run.update("UPDATE rating SET assessment_year = -assessment_year WHERE person_id = ? AND assessment_year = ANY(?)", to, years);
        }
        run.move("RATING", "UPDATE rating" + TO + " AND NOT EXISTS (SELECT 1 FROM rating k WHERE k.person_id = ? AND k.assessment_year = rating.assessment_year)",
                to, from, to);
        if (!years.isEmpty()) {
            run.update("UPDATE rating SET version = version + 1, person_id = ?, assessment_year = -assessment_year WHERE person_id = ? AND assessment_year < 0",
                    from, to);
        }
        revisions(run);
        // one person does not stand on two open sheets
        run.update("INSERT INTO merge_assessment (merge_id, " + COLUMNS + ") SELECT CAST(? AS bigint), " + COLUMNS + " " + IN_OPEN_SHEET, run.id(), from, to);
        run.update("DELETE " + IN_OPEN_SHEET, from, to);
        run.update("UPDATE assessment" + TO + " AND NOT EXISTS (SELECT 1 FROM assessment k WHERE k.person_id = ? AND k.campaign_id = assessment.campaign_id)",
                to, from, to);
        run.update("UPDATE absence" + TO + " AND NOT EXISTS (SELECT 1 FROM absence k WHERE k.person_id = ? AND k.from_day = absence.from_day"
                + " AND k.cause = absence.cause)", to, from, to);
        run.leave("RATING", "SELECT CAST(assessment_year AS varchar), level FROM rating WHERE person_id = ? ORDER BY assessment_year", from);
    }
}
