package vn.vinhdanh.personnel.record;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A part of the person file, or one row of a history, as a form changes it. */
public class RecordInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long personId;
    @NotNull
    private final RecordGroup group;
    private final Long rowId;
    private final Long version;
    private final List<RecordEntry> entries;
    @Size(max = 500)
    private String reason;

    RecordInput(long personId, RecordGroup group, Long rowId, Long version, Map<RecordField, Object> values) {
        this.personId = personId;
        this.group = group;
        this.rowId = rowId;
        this.version = version;
        this.entries = group.ownFields().stream().map(f -> new RecordEntry(f, values.get(f))).toList();
    }

    Map<RecordField, Object> values() {
        Map<RecordField, Object> values = new EnumMap<>(RecordField.class);
        entries.forEach(e -> values.put(e.getField(), e.value()));
        return values;
    }

    /** The field of the form. */
    public RecordEntry entry(RecordField field) {
        return entries.stream().filter(e -> e.getField() == field).findFirst().orElseThrow();
    }

    /** Whether something stored is changed; that is given a reason. */
    public boolean isCorrection() {
        return group.history() ? rowId != null : version != null;
    }

    public long getPersonId() {
        return personId;
    }

    public RecordGroup getGroup() {
        return group;
    }

    /** Number of the row of a history; null for a new one and for parts with one value per field. */
    public Long getRowId() {
        return rowId;
    }

    Long version() {
        return version;
    }

    public List<RecordEntry> getEntries() {
        return entries;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
