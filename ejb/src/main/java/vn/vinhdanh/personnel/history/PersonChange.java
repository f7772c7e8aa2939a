package vn.vinhdanh.personnel.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.Change;

/** One changed field of somebody's file; written once, never changed. */
@Entity
@Table(name = "person_change")
class PersonChange {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_REASON = 500;

    @Id
    @SequenceGenerator(name = "vinhdanh_id", sequenceName = "vinhdanh_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vinhdanh_id")
    private Long id;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;
    @Column(name = "changed_by")
    private String changedBy;
    private String section;
    private String subject;
    private String field;
    @Column(name = "old_value")
    private String oldValue;
    @Column(name = "new_value")
    private String newValue;
    private String reason;
    private boolean sensitive;
    @Column(name = "batch_id")
    private Long batchId;

    protected PersonChange() {
    }

    PersonChange(long personId, LocalDateTime at, String by, String section, String subject, String reason) {
        this.personId = personId;
        this.changedAt = at;
        this.changedBy = by;
        this.section = section;
        this.subject = cut(subject, LONGEST_SUBJECT);
        this.reason = cut(reason, LONGEST_REASON);
    }

    PersonChange of(String name, FieldChange change) {
        field = name;
        oldValue = cut(change.oldValue(), LONGEST);
        newValue = cut(change.newValue(), LONGEST);
        sensitive = change.sensitive();
        return this;
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    /** By whom and when. */
    Change change() {
        return new Change(changedBy, changedAt);
    }
}
