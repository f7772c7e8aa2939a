package vn.vinhdanh.personnel.quality.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vinhdanh.shared.MovedException;
import vn.vinhdanh.shared.NotFoundException;

/** Reads two records beside each other and writes the one that remains; the statements are made once, from the fields alone. */
@Dependent
class MergeStore {

    private static final String FROM = " FROM person p JOIN unit u ON u.id = p.unit_id LEFT JOIN person_record r ON r.person_id = p.id WHERE p.id = ?";
    private static final String READ = "SELECT p.unit_id, p.merged_into, u.name, p.full_name, p.personal_id, (SELECT s.full_name FROM person s WHERE s.id = p.merged_into), "
            + MergeField.ALL.stream().map(MergeField::shown).collect(Collectors.joining(", ")) + FROM;
    private static final int FIRST_FIELD = 7;
    private static final List<MergeField> IN_PERSON = MergeField.ALL.stream().filter(f -> f.inPerson() && !f.columns().isEmpty()).toList();
    private static final List<MergeField> IN_RECORD = MergeField.ALL.stream().filter(f -> !f.inPerson()).toList();
    private static final String WRITE_PERSON = write("person", "id", IN_PERSON);
    private static final String WRITE_RECORD = write("person_record", "person_id", IN_RECORD);
    // every change of a file is in the change log, so the number of its rows is the state of the file
    private static final String SEEN = "SELECT CONCAT(SUM(p.version), '.', SUM((SELECT COUNT(*) FROM person_change c WHERE c.person_id = p.id))) FROM person p"
            + " WHERE p.id = ? OR p.id = ?";

    @Inject
    private MergeReading reading;

    /** A record as read for a merge. */
    record Stored(MergeView.Side side, long unitId, List<String> values) {
    }

    private static String write(String table, String key, List<MergeField> fields) {
        String columns = fields.stream().flatMap(f -> f.columns().stream().map(c -> c + " = CASE WHEN CAST(? AS boolean) THEN o." + c + " ELSE p." + c + " END"))
                .collect(Collectors.joining(", "));
        return "MERGE INTO " + table + " p USING (SELECT * FROM " + table + " WHERE " + key + " = ?) o ON (p." + key
                + " = ?) WHEN MATCHED THEN UPDATE SET version = p.version + 1, " + columns;
    }

    Stored read(long id) {
        Stored stored = reading.read(row -> {
            if (row.getObject(2) != null) {
                throw new MovedException("PERSON_MERGED", row.getLong(2), row.getString(4), row.getString(6));
            }
            List<String> values = new ArrayList<>();
            for (int i = 0; i < MergeField.ALL.size(); i++) {
                values.add(row.getString(FIRST_FIELD + i));
            }
            return new Stored(new MergeView.Side(id, row.getString(4), row.getString(5), row.getString(3)), row.getLong(1), values);
        }, READ, id).stream().findFirst().orElseThrow(NotFoundException::new);
        return stored;
    }

    static List<MergeLine> lines(Stored kept, Stored other) {
        return IntStream.range(0, MergeField.ALL.size())
                .mapToObj(i -> new MergeLine(MergeField.ALL.get(i).name(), kept.values().get(i), other.values().get(i)))
                .filter(l -> l.kept() != null || l.other() != null).toList();
    }

    String seen(long one, long other) {
        return reading.read(row -> row.getString(1), SEEN, one, other).get(0);
    }

    /** Holds both records until the end of the transaction, always in the same order. */
    void hold(long one, long other) {
        List<Long> ids = new ArrayList<>(List.of(one, other));
        Collections.sort(ids);
        reading.read(row -> row.getLong(1), "SELECT id FROM person WHERE id = ANY(?) ORDER BY id FOR UPDATE", ids);
    }

    MergeRun run(MergeInput input, long merge) {
        return new MergeRun(reading.connection(), merge, input.getSurvivorId(), input.getAbsorbedId(), Set.copyOf(input.getTaken()));
    }

    /** Writes the chosen fields of the absorbed record to the surviving one. */
    void write(MergeRun run) {
        run.update(WRITE_PERSON, params(run, IN_PERSON));
        if (IN_RECORD.stream().anyMatch(f -> run.takes(f.name()))) {
            run.update("INSERT INTO person_record (person_id) SELECT p.id FROM person p WHERE p.id = ? AND NOT EXISTS (SELECT 1 FROM person_record k"
                    + " WHERE k.person_id = p.id)", run.survivor());
            run.update(WRITE_RECORD, params(run, IN_RECORD));
        }
    }

    private static Object[] params(MergeRun run, List<MergeField> fields) {
        List<Object> params = new ArrayList<>(List.of(run.absorbed(), run.survivor()));
        fields.forEach(f -> params.addAll(Collections.nCopies(f.columns().size(), run.takes(f.name()))));
        return params.toArray();
    }

    /** The two personal IDs change places: both numbers still lead to the person. */
    void swapIds(MergeRun run, Map<Long, String> now) {
        run.update("UPDATE person SET personal_id = ? WHERE id = ?", "*" + run.absorbed() % 10_000_000_000L, run.absorbed());
        now.entrySet().stream().sorted((a, b) -> a.getKey() == run.survivor() ? -1 : 1)
                .forEach(e -> run.update("UPDATE person SET personal_id = ? WHERE id = ?", e.getValue(), e.getKey()));
    }

    /** The absorbed record stays, points to the survivor and serves no more; whoever was merged into it before follows. */
    void absorb(MergeRun run) {
        run.update("UPDATE person SET version = version + 1, merged_into = ? WHERE merged_into = ?", run.survivor(), run.absorbed());
        run.update("UPDATE person SET version = version + 1, merged_into = ?, status = 'LEFT', leader = FALSE WHERE id = ?", run.survivor(), run.absorbed());
    }
}
