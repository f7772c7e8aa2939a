package vn.vinhdanh.personnel.past;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.personnel.history.FieldChange;

/** How the record stood at the end of a day: from what it says today, every later change is taken back. */
final class AsAtRules {

    private AsAtRules() {
    }

    /**
     * The fields at the end of the day, in the order of the record.
     *
     * @param now     what the record says today
     * @param changes of the record, the newest first
     */
    static Map<String, String> fields(Map<String, ?> now, List<HistoryRow> changes, LocalDate day) {
        Map<String, String> fields = new HashMap<>();
        now.forEach((field, value) -> put(fields, field, FieldChange.text(value)));
        for (HistoryRow change : changes) {
            if (change.at().toLocalDate().isAfter(day)) {
                put(fields, change.field(), change.oldValue());
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        now.keySet().forEach(field -> put(ordered, field, fields.get(field)));
        return ordered;
    }

    /** Whether the registry knew the person on that day; without an entry it always did. */
    static boolean entered(List<HistoryRow> changes, LocalDate day) {
        return changes.stream().filter(c -> c.field().equals("row")).noneMatch(c -> c.at().toLocalDate().isAfter(day));
    }

    private static void put(Map<String, String> fields, String field, String value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
    }
}
