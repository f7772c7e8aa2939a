package vn.vinhdanh.shared;

import jakarta.ejb.ApplicationException;

/** A rule of the house or of the law forbids it as things stand; the code says which. */
@ApplicationException(rollback = true)
public class RefusedException extends BusinessException {

    /**
     * @param code stable name of the rule that refuses
     * @param args what its text names
     */
    public RefusedException(String code, Object... args) {
        super(code, args);
    }
}
