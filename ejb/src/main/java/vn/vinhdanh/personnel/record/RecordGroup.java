package vn.vinhdanh.personnel.record;

import java.util.List;
import java.util.stream.Stream;

/** Parts of the person file, in the order of the form: first those with one value per field, then the histories with many rows. */
public enum RecordGroup {
    /** Who the person is. */
    IDENTITY(null),
    /** How the person came into service. */
    ENTRY(null),
    /** Party, mass organisations, army, policy subject. */
    POLITICAL(null),
    /** Degrees and certificates held today. */
    EDUCATION(null),
    /** Post and job position. */
    POST(null),
    /** Rank and pay of today; their history is kept by pay periods. */
    PAY(null),
    HEALTH(null),
    /** Đào tạo, bồi dưỡng. */
    TRAINING("training"),
    ALLOWANCE("allowance"),
    /** Quan hệ gia đình, own and of the wife or husband. */
    FAMILY("family_member"),
    TRAVEL("foreign_travel"),
    /** Đặc điểm lịch sử bản thân. */
    PERSONAL_HISTORY("personal_history"),
    ASSET("asset");

    private final String table;

    RecordGroup(String table) {
        this.table = table;
    }

    /** Whether it is a table of many rows. */
    public boolean history() {
        return table != null;
    }

    /** The table of a history, or the one-row table all other groups share. */
    String table() {
        return table == null ? "person_record" : table;
    }

    /** Its fields in the order of the form. */
    public List<RecordField> fields() {
        return RecordField.of(this);
    }

    /** Fields that the record keeps itself; the others are changed with the person or with postings. */
    public List<RecordField> ownFields() {
        return fields().stream().filter(f -> !f.inPerson()).toList();
    }

    /** The group of this name; null for any other text. */
    public static RecordGroup named(String name) {
        return Stream.of(values()).filter(g -> g.name().equals(name)).findFirst().orElse(null);
    }
}
