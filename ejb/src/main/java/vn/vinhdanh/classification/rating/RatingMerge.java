package vn.vinhdanh.classification.rating;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.vinhdanh.personnel.quality.merge.MergeForecast;
import vn.vinhdanh.personnel.quality.merge.MergeReading;
import vn.vinhdanh.personnel.quality.merge.MergeRun;
import vn.vinhdanh.personnel.quality.merge.PersonMergeParticipant;

/** Ratings, rows of unit sheets and absences of somebody whose records are merged. A year has one rating: of two different ones the clerk chooses. */
@Dependent
public class RatingMerge implements PersonMergeParticipant {

    private static final String KEY = "rating:";
    private static final String COUNTS = "SELECT 'RATING', COUNT(*) FROM rating WHERE person_id = ?";
    private static final String CONFLICTS = """
            SELECT 'rating:' || CAST(k.assessment_year AS varchar), CAST(k.assessment_year AS varchar), k.level, o.level FROM rating k
            JOIN rating o ON o.assessment_year = k.assessment_year AND o.level <> k.level WHERE k.person_id = ? AND o.person_id = ? ORDER BY 2
            """;
    private static final String TO = " SET version = version + 1, person_id = ? WHERE person_id = ?";
    private static final String IN_OPEN_SHEET = """
            DELETE FROM assessment WHERE person_id = ? AND EXISTS (SELECT 1 FROM assessment k WHERE k.campaign_id = assessment.campaign_id AND k.person_id = ?)
              AND EXISTS (SELECT 1 FROM unit_sheet s WHERE s.id = assessment.sheet_id AND s.status <> 'DECIDED')
            """;

    @Inject
    private MergeReading reading;

    @Override
    public MergeForecast foresee(long survivorId, long absorbedId) {
        return new MergeForecast(reading.carried(COUNTS, absorbedId), reading.conflicts("RATING", CONFLICTS, survivorId, absorbedId), List.of());
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
        run.update("UPDATE rating_revision SET person_id = (SELECT r.person_id FROM rating r WHERE r.id = rating_revision.rating_id)"
                + " WHERE person_id = ? OR person_id = ?", from, to);
        // one person does not stand on two open sheets
        run.update(IN_OPEN_SHEET, from, to);
        run.update("UPDATE assessment" + TO + " AND NOT EXISTS (SELECT 1 FROM assessment k WHERE k.person_id = ? AND k.campaign_id = assessment.campaign_id)",
                to, from, to);
        run.update("UPDATE absence" + TO + " AND NOT EXISTS (SELECT 1 FROM absence k WHERE k.person_id = ? AND k.from_day = absence.from_day"
                + " AND k.cause = absence.cause)", to, from, to);
        run.leave("RATING", "SELECT CAST(assessment_year AS varchar), level FROM rating WHERE person_id = ? ORDER BY assessment_year", from);
    }
}
