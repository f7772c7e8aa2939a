package vn.vinhdanh.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

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
        if (seen != version) {
            throw new StaleException();
        }
    }
}
