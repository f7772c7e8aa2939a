package vn.vinhdanh.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.vinhdanh.audit.LastChanges;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.ForbiddenException;
import vn.vinhdanh.shared.StaleException;

/** Finds in a chain of wrapped exceptions the one that the user can understand. */
public final class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    private Failure() {
    }

    /** The understandable reason; null when it is unexpected. */
    public static BusinessException of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof BusinessException business) {
                return business instanceof StaleException stale ? named(stale) : business;
            }
            if (cause instanceof EJBAccessException) {
                return new ForbiddenException();
            }
            // by name: pages and REST know nothing of persistence
            if (cause.getClass().getSimpleName().equals("OptimisticLockException")) {
                return named(StaleException.of(cause));
            }
        }
        return null;
    }

    /** With the name of who was faster; to find it must never hide that somebody was. */
    private static StaleException named(StaleException stale) {
        try {
            return CDI.current().select(LastChanges.class).get().named(stale);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "nobody to name", e);
            return stale;
        }
    }

    /** The next one of the chain; containers hide some causes in a field of their own. */
    static Throwable next(Throwable thrown) {
        if (thrown.getCause() == null && thrown instanceof EJBException ejb) {
            return ejb.getCausedByException();
        }
        return thrown.getCause();
    }
}
