package vn.vinhdanh.organisation.reorganisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.shared.RefusedException;

/**
 * Applies planned reorganisations on their day, each in a transaction of its own. Harmless on several nodes and when repeated: the plan's
 * row is held, and who comes second finds it applied.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReorganisationJob {

    private static final Logger LOG = Logger.getLogger(ReorganisationJob.class.getName());

    @EJB
    private ReorganisationService reorganisations;

    /** Every hour, shortly after it began: the first run of a day is at midnight, and a server that was down then catches up. */
    @Schedule(hour = "*", minute = "2", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void takeEffect() {
        try {
            reorganisations.due().forEach(this::apply);
        } catch (RuntimeException e) {
            // a timer that throws would be tried again at once and then dropped
            LOG.log(Level.SEVERE, "Planned reorganisations could not be read", e);
        }
    }

    private void apply(long id) {
        try {
            reorganisations.applyDue(id);
        } catch (RefusedException e) {
            LOG.log(Level.WARNING, "Reorganisation {0} is blocked: {1}", new Object[] {id, e.code()});
            reorganisations.block(id, e);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Reorganisation " + id + " failed; the next hour tries again", e);
        }
    }
}
