package vn.vinhdanh.personnel.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.vinhdanh.audit.AuditTrail;

/** Keeps what was changed in the person file; every write goes through here. */
@Dependent
public class RecordChanges {

    @Inject
    private AuditTrail audit;

    /**
     * Writes down the fields that differ.
     *
     * @param row    number of the row of a history, null for parts with one value per field
     * @param before empty when the row is new
     * @param after  empty when the row is taken away
     */
    void record(long personId, RecordGroup group, Long row, String reason, Map<RecordField, Object> before, Map<RecordField, Object> after) {
        String fields = group.ownFields().stream().filter(f -> !Objects.equals(before.get(f), after.get(f))).map(RecordField::name)
                .collect(Collectors.joining(", "));
        audit.record("RECORD_CHANGED", "PERSON", personId, group + ": " + fields + (reason == null ? "" : " (" + reason + ")"));
    }
}
