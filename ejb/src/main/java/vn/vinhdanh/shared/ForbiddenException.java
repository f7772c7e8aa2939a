package vn.vinhdanh.shared;

import jakarta.ejb.ApplicationException;

/** The caller's roles do not cover this action. */
@ApplicationException(rollback = true)
public class ForbiddenException extends BusinessException {

    public ForbiddenException() {
        super("FORBIDDEN");
    }
}
