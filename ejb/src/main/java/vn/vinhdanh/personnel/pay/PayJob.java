package vn.vinhdanh.personnel.pay;

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

/** Lets steps that were entered ahead take effect on their day; harmless on several nodes and when repeated. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PayJob {

    private static final Logger LOG = Logger.getLogger(PayJob.class.getName());

    @EJB
    private PayService pay;

    /** Every hour, so that a server that was down at midnight catches up. */
    @Schedule(hour = "*", minute = "20", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void takeEffect() {
        try {
            int people = pay.takeEffect();
            LOG.log(people > 0 ? Level.INFO : Level.FINE, "{0} steps took effect", people);
        } catch (RuntimeException e) {
            // the next hour tries again; a timer that throws would be dropped
            LOG.log(Level.SEVERE, "Steps of today could not take effect", e);
        }
    }
}
