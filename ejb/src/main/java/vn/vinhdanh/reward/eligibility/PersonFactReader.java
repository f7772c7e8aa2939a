package vn.vinhdanh.reward.eligibility;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.reward.eligibility.Facts.AwardFact;
import vn.vinhdanh.reward.eligibility.Facts.DisciplineFact;
import vn.vinhdanh.reward.eligibility.Facts.HoldFact;
import vn.vinhdanh.reward.eligibility.Facts.InitiativeFact;
import vn.vinhdanh.reward.eligibility.Facts.RatingFact;
import vn.vinhdanh.reward.register.RecognitionLevel;
import vn.vinhdanh.shared.Sql;

/** Reads the people of a selection with all facts the case needs: six statements, however many people. */
final class PersonFactReader {

    private static final String PEOPLE = "SELECT p.id, p.personal_id, p.full_name, p.sort_key, p.unit_id, u.name, p.position"
            + " FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.status = 'ACTIVE'";
    private static final String AFTER = " AND p.sort_key >= ? AND (p.sort_key > ? OR p.id > ?)";
    private static final String ORDER = " ORDER BY p.sort_key, p.id LIMIT ?";
    private static final String RATINGS = "SELECT f.person_id, f.assessment_year, f.level, f.decision_no FROM rating f"
            + " JOIN person p ON p.id = f.person_id WHERE p.status = 'ACTIVE' AND f.assessment_year BETWEEN ? AND ?";
    private static final String AWARDS = "SELECT f.person_id, f.award_code, f.achievement_year, f.decision_no, f.decided_on FROM award f"
            + " JOIN person p ON p.id = f.person_id WHERE p.status = 'ACTIVE' AND f.award_code IN (?, ?)"
            + " AND f.achievement_year BETWEEN ? AND ? AND f.status IN ('AWARDED', 'RESTORED')";
    private static final String INITIATIVES = "SELECT f.person_id, f.title, f.recognition_level, f.recognised_year, f.recognition_no, ("
            + "SELECT MIN(CAST(d.achievement_year AS varchar(4)) || d.award_code) FROM initiative_use u JOIN nominee n ON n.id = u.nominee_id"
            + " JOIN dossier d ON d.id = n.dossier_id WHERE u.initiative_id = f.id AND NOT (d.award_code = ? AND d.achievement_year = ?)"
            + " AND d.status <> 'REJECTED' AND n.appraisal <> 'REFUSED' AND COALESCE(n.vote_result, 'PASSED') = 'PASSED')"
            + " FROM initiative f JOIN person p ON p.id = f.person_id WHERE p.status = 'ACTIVE'";
    private static final String DISCIPLINES = "SELECT f.person_id, f.form, f.form_text, f.decided_on, f.ends_on, f.decision_no"
            + " FROM discipline f JOIN person p ON p.id = f.person_id WHERE p.status = 'ACTIVE'";
    private static final String HOLDS = "SELECT f.person_id, f.kind, f.opened_on, f.document_no FROM verification_matter f"
            + " JOIN person p ON p.id = f.person_id WHERE p.status = 'ACTIVE' AND f.released_on IS NULL";
    private static final int YEAR = 4;
    private static final String WINDOW = " AND p.sort_key BETWEEN ? AND ?";

    private final Connection connection;
    private final EligibilityCase the;
    private final List<Integer> chain;

    /**
     * @param chain years of the chain the award asks for; empty for a yearly award
     */
    PersonFactReader(Connection connection, EligibilityCase the, List<Integer> chain) {
        this.connection = connection;
        this.the = the;
        this.chain = chain;
    }

    /** The people in list order, each with facts. */
    List<PersonRecord> read(Selection selection) {
        Map<Long, PersonRecord> people = people(selection);
        if (people.isEmpty()) {
            return List.of();
        }
        List<PersonRecord> list = new ArrayList<>(people.values());
        boolean whole = selection.after() == null && list.size() < selection.limit();
        String low = whole ? null : list.get(0).sortKey();
        String high = list.get(list.size() - 1).sortKey();
        BiConsumer<String, FactRow> facts = (text, fact) -> facts(text, fact, selection, low, high, people);
        int first = chain.isEmpty() ? the.year() : chain.get(0);
        facts.accept(RATINGS, new FactRow(List.of(first, the.year()), (f, r) -> f.add(new RatingFact(r.getInt(2),
                RatingLevel.valueOf(r.getString(3)), r.getString(4)))));
        facts.accept(AWARDS, new FactRow(List.of(the.award(), "CSTDCS", chain.isEmpty() ? 0 : first, the.year()),
                (f, r) -> f.add(new AwardFact(r.getString(2), r.getInt(3), r.getString(4), Sql.date(r, 5)))));
        facts.accept(INITIATIVES, new FactRow(List.of(the.award(), the.year()), (f, r) -> f.add(initiative(r))));
        facts.accept(DISCIPLINES, new FactRow(List.of(), (f, r) -> f.add(new DisciplineFact(DisciplineForm.valueOf(r.getString(2)),
                r.getString(3), Sql.date(r, 4), Sql.date(r, 5), r.getString(6)))));
        facts.accept(HOLDS, new FactRow(List.of(), (f, r) -> f.add(new HoldFact(HoldKind.valueOf(r.getString(2)),
                Sql.date(r, 3), r.getString(4)))));
        return list;
    }

    /** The recorded use comes as year and award in one text, the earliest first. */
    private static InitiativeFact initiative(ResultSet r) throws SQLException {
        String use = r.getString(6);
        return new InitiativeFact(r.getString(2), RecognitionLevel.valueOf(r.getString(3)), r.getInt(4), r.getString(5),
                use == null ? null : use.substring(YEAR), use == null ? null : Integer.valueOf(use.substring(0, YEAR)));
    }

    /** Values of a fact statement and what becomes of its rows. */
    private record FactRow(List<Object> values, FactTaker taker) {
    }

    private interface FactTaker {
        void take(Facts facts, ResultSet row) throws SQLException;
    }

    private Map<Long, PersonRecord> people(Selection selection) {
        List<Object> values = new ArrayList<>();
        StringBuilder text = new StringBuilder(PEOPLE).append(selection.where("p.unit_id", "p.id", values));
        if (selection.after() != null) {
            text.append(AFTER);
            values.addAll(List.of(selection.after().sortKey(), selection.after().sortKey(), selection.after().id()));
        }
        text.append(ORDER);
        values.add(selection.limit());
        Map<Long, PersonRecord> people = new LinkedHashMap<>();
        Map<Long, String> unitNames = new HashMap<>();
        Sql.each(connection, row -> {
            long unit = row.getLong(5);
            String read = row.getString(6);
            String unitName = unitNames.computeIfAbsent(unit, u -> read);
            people.put(row.getLong(1), new PersonRecord(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), unit,
                    unitName, row.getString(7), new Facts()));
        }, text.toString(), values);
        return people;
    }

    private void facts(String text, FactRow fact, Selection selection, String low, String high, Map<Long, PersonRecord> people) {
        List<Object> values = new ArrayList<>(fact.values());
        StringBuilder whole = new StringBuilder(text).append(selection.where("p.unit_id", "p.id", values));
        if (low != null) {
            whole.append(WINDOW);
            values.add(low);
            values.add(high);
        }
        Sql.each(connection, row -> {
            PersonRecord person = people.get(row.getLong(1));
            if (person != null) {
                fact.taker().take(person.facts(), row);
            }
        }, whole.toString(), values);
    }
}
