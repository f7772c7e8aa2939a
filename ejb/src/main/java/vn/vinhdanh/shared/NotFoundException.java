package vn.vinhdanh.shared;

import jakarta.ejb.ApplicationException;

/** The thing does not exist, or the caller may not know that it does. */
@ApplicationException(rollback = true)
public class NotFoundException extends BusinessException {

    public NotFoundException() {
        super("NOT_FOUND");
    }
}
