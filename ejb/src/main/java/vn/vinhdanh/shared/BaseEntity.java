package vn.vinhdanh.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.function.Supplier;

/** A stored row with a number of its own and the count of its changes, by which a lost update is noticed. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @SequenceGenerator(name = "vinhdanh_id", sequenceName = "vinhdanh_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vinhdanh_id")
    private Long id;

    @Version
    private long version;

    /** The row's number; null until it is stored. */
    public Long getId() {
        return id;
    }

    /** How often the row was changed. */
    public long getVersion() {
        return version;
    }

    /**
     * Refuses a write that was prepared on an older state of this row.
     *
     * @param seen the version the writer had read
     * @throws StaleException when somebody changed the row since
     */
    public void requireVersion(long seen) {
        requireVersion(seen, () -> null);
    }

    /** The same where a page shows many rows: the message names this one. */
    public void requireVersion(long seen, Supplier<String> what) {
        if (seen != version) {
            throw stale(what.get());
        }
    }

    StaleException stale(String what) {
        return new StaleException(auditSubjects(), lastChange(), what);
    }

    /** Numbers under which the audit trail knows changes of this row: its own, or that of the row it belongs to. */
    protected Set<Long> auditSubjects() {
        return Set.of(id);
    }

    /** What the row itself says of its last change; null when the audit trail is all there is. */
    protected Change lastChange() {
        return null;
    }
}
