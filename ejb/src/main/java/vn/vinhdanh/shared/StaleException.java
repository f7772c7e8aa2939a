package vn.vinhdanh.shared;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.OptimisticLockException;
import java.util.Set;

/**
 * Somebody else changed the same row in the meantime. Where the row is known, the exception carries what leads to the name
 * and the time of that change; the border of the application fills them in, see {@code audit.LastChanges}.
 */
@ApplicationException(rollback = true)
public class StaleException extends BusinessException {


    private final transient Set<Long> subjects;
    private final transient Change known;
    private final String what;
    private final boolean named;

    /** Of a row nothing more is known of. */
    public StaleException() {
        this(Set.of(), null, null);
    }

    /**
     * @param subjects under which numbers the audit trail knows changes of the row
     * @param known    what the row itself says of its last change, or null
     * @param what     name of the row where the page shows many, or null
     */
    public StaleException(Set<Long> subjects, Change known, String what) {
        super("STALE");
        this.subjects = subjects;
        this.known = known;
        this.what = what;
        this.named = false;
    }

    private StaleException(StaleException of, String who, Change change) {
        super("STALE", who, Moments.minute(change.at()), of.what);
        this.subjects = of.subjects;
        this.known = change;
        this.what = of.what;
        this.named = true;
    }

    /** What the database noticed while writing, when two transactions ran at the very same time. */
    public static StaleException of(Throwable thrown) {
        return thrown instanceof OptimisticLockException lock && lock.getEntity() instanceof BaseEntity row ? row.stale(null) : new StaleException();
    }

    /** The same with the name of who was faster. */
    public StaleException by(String who, Change change) {
        return new StaleException(this, who, change);
    }

    @Override
    public String textCode() {
        if (!named) {
            return code();
        }
        return what == null ? "STALE_BY" : "STALE_ROW";
    }

    /** Numbers under which the audit trail knows changes of the row. */
    public Set<Long> subjects() {
        return subjects == null ? Set.of() : subjects;
    }

    /** What the row itself says of its last change; null when it says nothing. */
    public Change known() {
        return known;
    }
}
