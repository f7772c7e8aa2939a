package vn.vinhdanh.personnel.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.history.FieldChange;

/** Keeps what was changed in the person file, in the change log with old and new, in the audit trail by part only; every write goes through here. */
@Dependent
public class RecordChanges {

    @Inject
    private ChangeLog log;
    @Inject
    private AuditTrail audit;

    /**
     * Writes down the fields that differ.
     *
     * @param before the row as it was; without values when it is new
     * @param after  empty when the row is taken away
     */
    void record(long personId, RecordGroup group, StoredRow before, String reason, Map<RecordField, Object> after) {
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        for (RecordField field : group.ownFields()) {
            String old = FieldChange.text(before.values().get(field));
            String now = FieldChange.text(after.get(field));
            if (!Objects.equals(old, now)) {
                fields.put(field.name(), new FieldChange(old, now, field.sensitivity() != Sensitivity.OPEN));
            }
        }
        log.record(personId, group.name(), group.history() ? subject(group, before, after) : null, reason, fields);
        audit.record("RECORD_CHANGED", "PERSON", personId, group.name());
    }

    /** Which row: its first day or word; of what is kept back only the number, since subjects are read by everybody. */
    private static String subject(RecordGroup group, StoredRow before, Map<RecordField, Object> after) {
        Map<RecordField, Object> row = before.values().isEmpty() ? after : before.values();
        return group.fields().stream().filter(f -> f.sensitivity() == Sensitivity.OPEN).map(row::get).filter(Objects::nonNull)
                .map(FieldChange::text).findFirst().orElse(before.id() == 0 ? null : Long.toString(before.id()));
    }
}
