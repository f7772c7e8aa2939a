package vn.vinhdanh.reward.eligibility;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.UnitLevelRow;
import vn.vinhdanh.classification.sheet.DecidedUnitLevels;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.reward.eligibility.Facts.DisciplineFact;
import vn.vinhdanh.reward.eligibility.Facts.HoldFact;
import vn.vinhdanh.shared.Sql;

/** Reads the collectives of a selection with all facts the case needs: four statements, however many units and people. */
final class CollectiveFactReader {

    // the top unit is rewarded by the authority above it, so it is not in the list
    private static final String CANDIDATE = " c.parent_id IS NOT NULL AND c.kind <> 'PARTY_BODY' AND c.valid_from <= ?"
            + " AND (c.valid_to IS NULL OR c.valid_to >= ?)";
    private static final String UNITS = "SELECT c.id, c.code, c.name, c.path, c.valid_to, l.level, l.document_no, l.decided_on, s.level, s.decision_no,"
            + " (SELECT MIN(COALESCE(a.decision_no, '-')) FROM award a WHERE a.collective_id = c.id AND a.award_code = ? AND a.achievement_year = ?"
            + " AND a.status IN ('AWARDED', 'RESTORED'))"
            + " FROM unit c LEFT JOIN collective_level l ON l.unit_id = c.id AND l.assessment_year = ?"
            + " LEFT JOIN " + DecidedUnitLevels.OF_YEAR + " s ON s.unit_id = c.id WHERE" + CANDIDATE;
    private static final String MEMBERS = "SELECT c.id, r.level, CASE WHEN a.person_id IS NULL THEN 0 ELSE 1 END, COUNT(*)"
            + " FROM unit c JOIN unit m ON m.path LIKE CONCAT(c.path, '%') JOIN person p ON p.unit_id = m.id AND p.status = 'ACTIVE'"
            + " LEFT JOIN rating r ON r.person_id = p.id AND r.assessment_year = ?"
            + " LEFT JOIN (SELECT DISTINCT t.person_id FROM award t WHERE t.award_code IN ('LDTT', 'CSTDCS') AND t.achievement_year = ?"
            + " AND t.status IN ('AWARDED', 'RESTORED')) a ON a.person_id = p.id WHERE" + CANDIDATE;
    private static final String MEMBERS_BY = " GROUP BY c.id, r.level, CASE WHEN a.person_id IS NULL THEN 0 ELSE 1 END";
    private static final String DISCIPLINED = "SELECT c.id, p.full_name, d.form, d.form_text, d.decided_on, d.ends_on, d.decision_no"
            + " FROM unit c JOIN unit m ON m.path LIKE CONCAT(c.path, '%') JOIN person p ON p.unit_id = m.id AND p.status = 'ACTIVE'"
            + " JOIN discipline d ON d.person_id = p.id AND d.decided_on BETWEEN ? AND ? WHERE" + CANDIDATE;
    private static final String HOLDS = "SELECT c.id, f.kind, f.opened_on, f.document_no FROM verification_matter f"
            + " JOIN unit c ON c.id = f.unit_id WHERE f.released_on IS NULL AND" + CANDIDATE;
    private static final String BY_PATH = " ORDER BY c.path";

    private final Connection connection;
    private final EligibilityCase the;
    private final RatingLevel least;

    /**
     * @param least level of the year from which a member may still become LĐTT
     */
    CollectiveFactReader(Connection connection, EligibilityCase the, RatingLevel least) {
        this.connection = connection;
        this.the = the;
        this.least = least;
    }

    /** Facts while they are collected. */
    private static final class Draft {
        private String code;
        private String name;
        private String path;
        private LocalDate closedOn;
        private RatingLevel level;
        private String documentNo;
        private UnitLevelRow setAside;
        private String held;
        private int members;
        private int holders;
        private int open;
        private final List<CollectiveFacts.Member> disciplined = new ArrayList<>(0);
        private final List<HoldFact> holds = new ArrayList<>(0);

        /** What the classification decided counts; what was entered by hand is for years without one. */
        private void rate(UnitLevelRow entered, RatingLevel decided, String decisionNo) {
            level = decided == null ? entered.level() : decided;
            documentNo = decided == null ? entered.decisionNo() : decisionNo;
            setAside = decided == null || entered.level() == null || entered.level() == decided ? null : entered;
        }
    }

    /** The collectives in the order of the tree. */
    List<CollectiveRecord> read(Selection selection) {
        Map<Long, Draft> drafts = new LinkedHashMap<>();
        LocalDate first = LocalDate.of(the.year(), 1, 1);
        LocalDate last = LocalDate.of(the.year(), 12, 31);
        run(UNITS, List.of(the.award(), the.year(), the.year(), the.year()), selection, BY_PATH, row -> {
            Draft d = new Draft();
            d.code = row.getString(2);
            d.name = row.getString(3);
            d.path = row.getString(4);
            d.closedOn = Sql.date(row, 5);
            UnitLevelRow entered = new UnitLevelRow(level(row.getString(6)), row.getString(7), Sql.date(row, 8));
            d.rate(entered, level(row.getString(9)), row.getString(10));
            d.held = row.getString(11);
            drafts.put(row.getLong(1), d);
        });
        run(MEMBERS, List.of(the.year(), the.year()), selection, MEMBERS_BY, row ->
                count(drafts.get(row.getLong(1)), level(row.getString(2)), row.getInt(3) == 1, row.getInt(4)));
        run(DISCIPLINED, List.of(first, last), selection, "", row ->
                drafts.get(row.getLong(1)).disciplined.add(new CollectiveFacts.Member(row.getString(2), new DisciplineFact(
                        DisciplineForm.valueOf(row.getString(3)), row.getString(4), Sql.date(row, 5), Sql.date(row, 6), row.getString(7)))));
        run(HOLDS, List.of(), selection, "", row ->
                drafts.get(row.getLong(1)).holds.add(new HoldFact(HoldKind.valueOf(row.getString(2)), Sql.date(row, 3), row.getString(4))));
        List<CollectiveRecord> records = new ArrayList<>();
        drafts.forEach((id, d) -> records.add(new CollectiveRecord(id, d.code, d.name, d.path, new CollectiveFacts(d.closedOn, d.level,
                d.documentNo, d.members, d.holders, d.open, d.disciplined, d.holds, d.setAside), d.held)));
        return records;
    }

    private void count(Draft draft, RatingLevel level, boolean holds, int number) {
        draft.members += number;
        if (holds) {
            draft.holders += number;
        } else if (level == null || level.isAtLeast(least)) {
            draft.open += number;
        }
    }

    private void run(String text, List<Object> before, Selection selection, String after, Sql.RowTaker taker) {
        List<Object> values = new ArrayList<>(before);
        values.add(the.acceptedOn());
        values.add(LocalDate.of(the.year(), 1, 1));
        Sql.each(connection, taker, text + selection.where("c.id", "c.id", values) + after, values);
    }

    private static RatingLevel level(String stored) {
        return stored == null ? null : RatingLevel.valueOf(stored);
    }
}
