package vn.vinhdanh.personnel.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vinhdanh.personnel.history.FieldChange;

/** How the record stood at the end of a day: from what it says today, every later change is taken back. */
final class AsAtRules {

    private AsAtRules() {
    }

    /**
     * The fields at the end of the day.
     *
     * @param now     what the record says today
     * @param changes of the record, the newest first
     */
    static Map<String, String> fields(Map<String, ?> now, List<HistoryRow> changes, LocalDate day) {
        Map<String, String> fields = new TreeMap<>();
        now.forEach((field, value) -> put(fields, field, FieldChange.text(value)));
        for (HistoryRow change : changes) {
            if (change.at().toLocalDate().isAfter(day)) {
                put(fields, change.field(), change.oldValue());
            }
        }
        fields.keySet().retainAll(now.keySet());
        return fields;
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
