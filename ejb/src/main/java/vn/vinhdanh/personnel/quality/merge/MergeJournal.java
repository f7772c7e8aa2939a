package vn.vinhdanh.personnel.quality.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Caller;

/** Notes beside a merge what it moved: all tables in one statement, before and after. */
@Dependent
class MergeJournal {

    private static final String NOTE = "INSERT INTO person_merge (id, survivor_id, absorbed_id, reason, merged_by, merged_at) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String SAME = "t.tab = person_merge_row.table_name AND t.row_id = person_merge_row.row_id AND t.holder";

    @Inject
    private MergeReading reading;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * A row that changed hands.
     *
     * @param from    whose it was
     * @param version as the merge left it
     * @param now     its version today; null when it is no longer there
     * @param words   what names it today
     */
    record Moved(MergeTable table, long row, long from, Long version, Long now, String words) {

        boolean changed() {
            return !version.equals(now);
        }
    }

    long begin(MergeInput input, String reason, List<MergeTable> tables) {
        long merge = reading.read(row -> row.getLong(1), "SELECT nextval('vinhdanh_id')").get(0);
        MergeRun run = run(merge, input.getSurvivorId(), input.getAbsorbedId());
        run.update(NOTE, merge, run.survivor(), run.absorbed(), reason, caller.username(), LocalDateTime.now(clock));
        run.update("INSERT INTO person_merge_row (merge_id, table_name, row_id, person_id) SELECT CAST(? AS bigint), t.tab, t.row_id, t.holder FROM ("
                + rows(tables) + ") t", params(run, tables));
        return merge;
    }

    /** What stayed where it was needs no note. */
    void end(MergeRun run, List<MergeTable> tables) {
        String all = "(" + rows(tables) + ") t";
        Object[] params = params(run, tables);
        run.update("DELETE FROM person_merge_row WHERE merge_id = ? AND EXISTS (SELECT 1 FROM " + all + " WHERE " + SAME + " = person_merge_row.person_id)", params);
        List<Object> versions = new ArrayList<>(List.of(params).subList(1, params.length));
        versions.add(run.id());
        run.update("UPDATE person_merge_row SET version = (SELECT MAX(t.version) FROM " + all + " WHERE " + SAME + " <> person_merge_row.person_id) WHERE merge_id = ?",
                versions.toArray());
        run.update("DELETE FROM person_merge_row WHERE merge_id = ? AND version IS NULL", run.id());
    }

    /** The rows of a merge as they are today. */
    List<Moved> moved(MergeRun run, List<MergeTable> tables) {
        Map<String, MergeTable> byName = tables.stream().collect(Collectors.toMap(MergeTable::name, Function.identity()));
        List<Object> params = new ArrayList<>(List.of(params(run, tables)).subList(1, 1 + 2 * tables.size()));
        params.add(run.id());
        return reading.read(r -> new Moved(byName.get(r.getString(1)), r.getLong(2), r.getLong(3), r.getLong(4), r.getObject(5, Long.class), r.getString(6)),
                "SELECT m.table_name, m.row_id, m.person_id, m.version, t.version, t.words FROM person_merge_row m LEFT JOIN (" + rows(tables)
                + ") t ON t.tab = m.table_name AND t.row_id = m.row_id AND t.holder <> m.person_id WHERE m.merge_id = ? ORDER BY m.table_name, m.row_id",
                params.toArray());
    }

    MergeRun run(long merge, long survivor, long absorbed) {
        return new MergeRun(reading.connection(), merge, survivor, absorbed, Collections.emptySet());
    }

    private static String rows(List<MergeTable> tables) {
        return tables.stream().map(MergeTable::rows).collect(Collectors.joining(" UNION ALL "));
    }

    private static Object[] params(MergeRun run, List<MergeTable> tables) {
        List<Object> params = new ArrayList<>(List.of(run.id()));
        tables.forEach(t -> params.addAll(List.of(run.survivor(), run.absorbed())));
        return params.toArray();
    }
}
