package vn.vinhdanh.personnel.quality.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of the rows that changed hands goes back. A row that was changed since stays; the rows that had given way to those of its table then stay
 * where they are too, for both would not hold for one person.
 */
record MovedRows(List<MergeJournal.Moved> all, long survivor, Set<String> changedTables) {

    static MovedRows of(List<MergeJournal.Moved> all, long survivor) {
        return new MovedRows(all, survivor, all.stream().filter(MergeJournal.Moved::changed).map(m -> m.table().name()).collect(Collectors.toSet()));
    }

    /** Whether a field goes with periods of which one stays. */
    boolean keeps(String field) {
        return FileMerge.POST.equals(field) && changedTables.contains("posting") || FileMerge.PAY.equals(field) && changedTables.contains("pay_period");
    }

    private boolean stays(MergeJournal.Moved row) {
        return row.changed() || row.from() == survivor && changedTables.contains(row.table().name());
    }

    List<MergeMoves.Carried> back() {
        Map<String, Long> rows = new LinkedHashMap<>();
        all.stream().filter(m -> !stays(m)).forEach(m -> rows.merge(m.table().section(), 1L, Long::sum));
        return rows.entrySet().stream().map(e -> new MergeMoves.Carried(e.getKey(), e.getValue())).toList();
    }

    List<MergeUndoView.Kept> kept() {
        return all.stream().filter(this::stays).map(m -> new MergeUndoView.Kept(m.table().section(), m.words())).toList();
    }

    /** First what came from the absorbed record, then what had given way to it. */
    void giveBack(MergeRun run) {
        Map<MergeTable, List<MergeJournal.Moved>> byTable = all.stream().filter(m -> !stays(m))
                .collect(Collectors.groupingBy(MergeJournal.Moved::table, LinkedHashMap::new, Collectors.toList()));
        byTable.forEach((table, rows) -> {
            List<Long> coming = numbers(rows, run.absorbed());
            List<Long> returning = numbers(rows, run.survivor());
            boolean aside = table.aside() != null && !returning.isEmpty();
            if (aside) {
                run.update(table.stepAside(), returning);
            }
            give(run, table, run.absorbed(), run.survivor(), coming);
            give(run, table, run.survivor(), run.absorbed(), returning);
            if (aside) {
                run.update(table.stepAside(), returning);
            }
        });
    }

    private static void give(MergeRun run, MergeTable table, long to, long from, List<Long> rows) {
        if (!rows.isEmpty()) {
            run.update(table.giveBack(), to, from, rows);
        }
    }

    private static List<Long> numbers(List<MergeJournal.Moved> rows, long from) {
        return rows.stream().filter(m -> m.from() == from).map(MergeJournal.Moved::row).toList();
    }
}
