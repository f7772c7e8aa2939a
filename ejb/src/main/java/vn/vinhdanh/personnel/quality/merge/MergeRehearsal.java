package vn.vinhdanh.personnel.quality.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.vinhdanh.personnel.quality.merge.MergeMoves.Held;

/**
 * Says which rows a merge moves by moving them: the rooms do what they do in earnest, the rows are looked at, and the database is put back to
 * the place before. So the page never promises anything else than what happens.
 */
@Dependent
class MergeRehearsal {

    /** The number of no merge. */
    private static final long NO_MERGE = 0;

    @Inject
    private MergeReading reading;
    @Inject
    private MergeStore store;
    @Inject
    @Any
    private Instance<PersonMergeParticipant> rooms;

    /** What a merge with these choices would move. */
    MergeMoves merge(long survivor, long absorbed, Set<String> taken) {
        MergeRun run = new MergeRun(reading.connection(), NO_MERGE, survivor, absorbed, Set.copyOf(taken));
        List<Held> before = rows(survivor, absorbed);
        List<Held> after = rehearsed(run, r -> {
            rooms.forEach(room -> room.carry(r));
            store.absorb(r);
        });
        return MergeMoves.between(before, after, survivor);
    }

    /** How many rows the merged record has again once a merge is taken back. */
    List<MergeMoves.Carried> undo(MergeRun run, MovedRows moved) {
        List<Held> after = rehearsed(run, r -> {
            moved.giveBack(r);
            rooms.forEach(room -> room.tookBack(r));
        });
        return MergeMoves.counted(after.stream().filter(held -> held.holder() == run.absorbed()).toList());
    }

    private List<Held> rehearsed(MergeRun run, Consumer<MergeRun> deed) {
        run.update("SAVEPOINT merge_rehearsal");
        try {
            deed.accept(run);
            return rows(run.survivor(), run.absorbed());
        } finally {
            run.update("ROLLBACK TO SAVEPOINT merge_rehearsal");
        }
    }

    private List<Held> rows(long survivor, long absorbed) {
        List<MergeTable> tables = rooms.stream().flatMap(room -> room.tables().stream()).toList();
        Map<String, String> sections = tables.stream().collect(Collectors.toMap(MergeTable::name, MergeTable::section));
        List<Object> params = new ArrayList<>();
        tables.forEach(t -> params.addAll(List.of(survivor, absorbed)));
        return reading.read(r -> new Held(r.getString(1), r.getLong(2), sections.get(r.getString(1)), r.getLong(3), r.getString(4)),
                "SELECT t.tab, t.row_id, t.holder, t.words FROM (" + tables.stream().map(MergeTable::rows).collect(Collectors.joining(" UNION ALL "))
                + ") t ORDER BY t.tab, t.words, t.row_id", params.toArray());
    }
}
