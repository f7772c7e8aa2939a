package vn.vinhdanh.shared;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the same row in the meantime. */
@ApplicationException(rollback = true)
public class StaleException extends BusinessException {

    public StaleException() {
        super("STALE");
    }
}
