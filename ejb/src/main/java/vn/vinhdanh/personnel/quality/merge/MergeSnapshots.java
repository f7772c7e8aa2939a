package vn.vinhdanh.personnel.quality.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps the two records as they were before a merge and as it left the one that remains; writes fields back from there. */
@Dependent
class MergeSnapshots {

    private static final List<MergeField> IN_PERSON = MergeField.ALL.stream().filter(f -> f.inPerson() && !f.columns().isEmpty()).toList();
    private static final List<MergeField> IN_RECORD = MergeField.ALL.stream().filter(f -> !f.inPerson()).toList();
    private static final String PERSON = "id, personal_id, " + columns(IN_PERSON);
    private static final String RECORD = "person_id, " + columns(IN_RECORD);
    private static final String KEEP_PERSON = "INSERT INTO merge_person (merge_id, state, " + PERSON + ") SELECT CAST(? AS bigint), CAST(? AS varchar), " + PERSON
            + " FROM person WHERE id IN (?, ?)";
    private static final String KEEP_RECORD = "INSERT INTO merge_record (merge_id, state, " + RECORD + ") SELECT CAST(? AS bigint), CAST(? AS varchar), " + RECORD
            + " FROM person_record WHERE person_id IN (?, ?)";
    private static final String SHOWN = "SELECT " + MergeField.ALL.stream().map(MergeField::shown).collect(Collectors.joining(", "));
    private static final String NOW = SHOWN + " FROM person p JOIN unit u ON u.id = p.unit_id LEFT JOIN person_record r ON r.person_id = p.id WHERE p.id = ?";
    private static final String THEN = SHOWN + " FROM merge_person p JOIN unit u ON u.id = p.unit_id LEFT JOIN merge_record r ON r.person_id = p.id"
            + " AND r.merge_id = p.merge_id AND r.state = p.state WHERE p.merge_id = ? AND p.state = ? AND p.id = ?";
    private static final String PERSON_BACK = back("person", "id", IN_PERSON);
    private static final String RECORD_BACK = back("person_record", "person_id", IN_RECORD);
    private static final String RELEASE = "MERGE INTO person p USING (SELECT id, status, leader FROM merge_person WHERE merge_id = ? AND state = 'BEFORE' AND id = ?) o"
            + " ON (p.id = o.id) WHEN MATCHED THEN UPDATE SET version = p.version + 1, merged_into = NULL, status = o.status, leader = o.leader";

    @Inject
    private MergeReading reading;

    /** What the record said before, as the merge left it, and what it says today; a field that was changed since stays. */
    record Fields(List<String> before, List<String> after, List<String> now) {

        List<MergeUndoView.Field> written(Predicate<String> keptWithItsRows) {
            return IntStream.range(0, MergeField.ALL.size()).filter(i -> !Objects.equals(before.get(i), after.get(i))).mapToObj(i -> {
                String name = MergeField.ALL.get(i).name();
                return new MergeUndoView.Field(name, before.get(i), now.get(i), !Objects.equals(after.get(i), now.get(i)) || keptWithItsRows.test(name));
            }).toList();
        }
    }

    private static String columns(List<MergeField> fields) {
        return fields.stream().flatMap(f -> f.columns().stream()).collect(Collectors.joining(", "));
    }

    private static String back(String table, String key, List<MergeField> fields) {
        String columns = fields.stream().flatMap(f -> f.columns().stream().map(c -> c + " = CASE WHEN CAST(? AS boolean) THEN o." + c + " ELSE p." + c + " END"))
                .collect(Collectors.joining(", "));
        return "MERGE INTO " + table + " p USING (SELECT * FROM merge_" + (table.equals("person") ? "person" : "record") + " WHERE merge_id = ? AND state = 'BEFORE' AND "
                + key + " = ?) o ON (p." + key + " = o." + key + ") WHEN MATCHED THEN UPDATE SET version = p.version + 1, " + columns;
    }

    void before(MergeRun run) {
        run.update(KEEP_PERSON, run.id(), "BEFORE", run.survivor(), run.absorbed());
        run.update(KEEP_RECORD, run.id(), "BEFORE", run.survivor(), run.absorbed());
    }

    void after(MergeRun run) {
        run.update(KEEP_PERSON, run.id(), "AFTER", run.survivor(), run.survivor());
        run.update(KEEP_RECORD, run.id(), "AFTER", run.survivor(), run.survivor());
        // a form that the merge began was empty before
        run.update("INSERT INTO merge_record (merge_id, state, person_id) SELECT merge_id, 'BEFORE', person_id FROM merge_record a WHERE a.merge_id = ? AND a.state = 'AFTER'"
                + " AND NOT EXISTS (SELECT 1 FROM merge_record b WHERE b.merge_id = a.merge_id AND b.state = 'BEFORE' AND b.person_id = a.person_id)", run.id());
    }

    Fields fields(MergeRun run) {
        return new Fields(values(THEN, run.id(), "BEFORE", run.survivor()), values(THEN, run.id(), "AFTER", run.survivor()), values(NOW, run.survivor()));
    }

    private List<String> values(String sql, Object... params) {
        return reading.read(row -> {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= MergeField.ALL.size(); i++) {
                values.add(row.getString(i));
            }
            return values;
        }, sql, params).get(0);
    }

    /** Writes these fields of the record that remains as they were; the absorbed one serves again as it did. */
    void giveBack(MergeRun run, Set<String> fields) {
        run.update(PERSON_BACK, params(run, IN_PERSON, fields));
        if (IN_RECORD.stream().anyMatch(f -> fields.contains(f.name()))) {
            run.update(RECORD_BACK, params(run, IN_RECORD, fields));
        }
        run.update(RELEASE, run.id(), run.absorbed());
    }

    private static Object[] params(MergeRun run, List<MergeField> fields, Set<String> back) {
        List<Object> params = new ArrayList<>(List.of(run.id(), run.survivor()));
        fields.forEach(f -> params.addAll(Collections.nCopies(f.columns().size(), back.contains(f.name()))));
        return params.toArray();
    }
}
