package vn.vinhdanh.reward.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.quality.merge.MergeForecast;
import vn.vinhdanh.personnel.quality.merge.MergeReading;
import vn.vinhdanh.personnel.quality.merge.MergeRun;
import vn.vinhdanh.personnel.quality.merge.MergeTable;
import vn.vinhdanh.personnel.quality.merge.PersonMergeParticipant;

/**
 * Awards, initiatives, nominations and matters under verification of somebody whose records are merged. The award keeps the name of its day; of
 * two decisions on one award of one year the clerk chooses. Whoever stands twice in an open dossier is first taken off once.
 */
@Dependent
public class RewardMerge implements PersonMergeParticipant {

    private static final String KEY = "award:";
    /** A title is held once a year; of other awards there may be several, and only the same decision is the same award. */
    private static final String TWICE = "k.award_code = o.award_code AND k.achievement_year = o.achievement_year AND k.status = o.status"
            + " AND (k.decision_no = o.decision_no OR EXISTS (SELECT 1 FROM award_catalogue c WHERE c.code = k.award_code AND c.kind = 'TITLE'))";
    private static final String SAID = "CONCAT(COALESCE(%1$s.decision_no, '–'), COALESCE(' / ' || CAST(%1$s.decided_on AS varchar), ''), ' / ', %1$s.recipient_name)";
    private static final String CONFLICTS = "SELECT 'award:' || CAST(o.id AS varchar), o.award_code || ' ' || CAST(o.achievement_year AS varchar), "
            + String.format(SAID, "k") + ", " + String.format(SAID, "o") + " FROM award k JOIN award o ON " + TWICE
            + " WHERE k.person_id = ? AND o.person_id = ? ORDER BY 2, 1";
    /** Two lines of one decision, or of one list put forward and decided, are two people until somebody says otherwise. */
    private static final String BOTH_AWARDED = "SELECT DISTINCT k.decision_no FROM award k JOIN award o ON o.decision_no = k.decision_no"
            + " AND o.decided_on IS NOT DISTINCT FROM k.decided_on WHERE k.person_id = ? AND o.person_id = ? ORDER BY 1";
    private static final String BOTH_LISTED = "SELECT d.award_code || ' ' || CAST(d.achievement_year AS varchar) FROM nominee k"
            + " JOIN nominee o ON o.dossier_id = k.dossier_id JOIN dossier d ON d.id = k.dossier_id AND d.status IN ('DECIDED', 'SUBMITTED_UPWARDS')"
            + " WHERE k.person_id = ? AND o.person_id = ? ORDER BY 1";
    private static final String BOTH_NOMINATED = """
            SELECT d.award_code || ' ' || CAST(d.achievement_year AS varchar) FROM nominee k JOIN nominee o ON o.dossier_id = k.dossier_id
            JOIN dossier d ON d.id = k.dossier_id AND d.status NOT IN ('REJECTED', 'DECIDED', 'SUBMITTED_UPWARDS') WHERE k.person_id = ? AND o.person_id = ?
            """;
    private static final String TO = " SET version = version + 1, person_id = ? WHERE person_id = ?";

    private static final List<MergeTable> TABLES = List.of(MergeTable.of("award", "AWARD", "CONCAT(award_code, ' ', achievement_year)"),
            MergeTable.of("initiative", "INITIATIVE", "SUBSTRING(title FROM 1 FOR 80)"),
            MergeTable.of("nominee", "NOMINEE", "(SELECT CONCAT(d.award_code, ' ', d.achievement_year) FROM dossier d WHERE d.id = nominee.dossier_id)"),
            MergeTable.of("verification_matter", "VERIFICATION", "CONCAT(document_no, ' ', CAST(opened_on AS varchar))"));

    @Inject
    private MergeReading reading;

    @Override
    public MergeForecast foresee(long survivorId, long absorbedId) {
        return new MergeForecast(reading.conflicts("AWARD", CONFLICTS, survivorId, absorbedId),
                Stream.concat(reading.doubts("decision", BOTH_AWARDED, survivorId, absorbedId).stream(),
                        reading.doubts("dossier", BOTH_LISTED, survivorId, absorbedId).stream()).toList(),
                reading.blockers("MERGE_DOSSIER", BOTH_NOMINATED, survivorId, absorbedId));
    }

    @Override
    public List<MergeTable> tables() {
        return TABLES;
    }

    @Override
    public void carry(MergeRun run) {
        long to = run.survivor();
        long from = run.absorbed();
        List<Long> chosen = run.taken(KEY).stream().map(Long::valueOf).toList();
        if (!chosen.isEmpty()) {
            List<Long> coming = run.ids("SELECT id FROM award WHERE person_id = ? AND id = ANY(?)", from, chosen);
            run.update("UPDATE award" + TO + " AND EXISTS (SELECT 1 FROM award k JOIN award o ON " + TWICE + " WHERE k.id = award.id AND o.id = ANY(?))", from, to,
                    coming);
            run.move("AWARD", "UPDATE award SET version = version + 1, person_id = ? WHERE id = ANY(?)", to, coming);
        }
        run.move("AWARD", "UPDATE award" + TO + " AND NOT EXISTS (SELECT 1 FROM award k JOIN award o ON " + TWICE + " WHERE o.id = award.id AND k.person_id = ?)", to, from, to);
        run.move("INITIATIVE", "UPDATE initiative" + TO + " AND NOT EXISTS (SELECT 1 FROM initiative k WHERE k.person_id = ? AND k.title = initiative.title"
                + " AND k.recognised_year = initiative.recognised_year)", to, from, to);
        run.update("UPDATE nominee" + TO + " AND NOT EXISTS (SELECT 1 FROM nominee k WHERE k.person_id = ? AND k.dossier_id = nominee.dossier_id)", to, from, to);
        run.update("UPDATE verification_matter" + TO, to, from);
        run.leave("AWARD", "SELECT CAST(achievement_year AS varchar), CONCAT(award_code, ' ', decision_no) FROM award WHERE person_id = ? ORDER BY achievement_year",
                from);
        run.leave("INITIATIVE", "SELECT CAST(recognised_year AS varchar), SUBSTRING(title FROM 1 FOR 200) FROM initiative WHERE person_id = ?", from);
    }
}
