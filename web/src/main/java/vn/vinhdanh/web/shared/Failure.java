package vn.vinhdanh.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.ForbiddenException;
import vn.vinhdanh.shared.StaleException;

/** Finds in a chain of wrapped exceptions the one that the user can understand. */
public final class Failure {

    private Failure() {
    }

    /** The understandable reason; null when it is unexpected. */
    public static BusinessException of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof BusinessException business) {
                return business;
            }
            if (cause instanceof EJBAccessException) {
                return new ForbiddenException();
            }
            // by name: pages and REST know nothing of persistence
            if (cause.getClass().getSimpleName().equals("OptimisticLockException")) {
                return new StaleException();
            }
        }
        return null;
    }

    private static Throwable next(Throwable thrown) {
        if (thrown.getCause() == null && thrown instanceof EJBException ejb) {
            return ejb.getCausedByException();
        }
        return thrown.getCause();
    }
}
