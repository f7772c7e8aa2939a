package vn.vinhdanh.personnel.posting;

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

/**
 * Lets moves that were dated ahead take effect on their day. Harmless on several nodes and when repeated: who already stands in the
 * unit of today is not touched.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostingJob {

    private static final Logger LOG = Logger.getLogger(PostingJob.class.getName());

    @EJB
    private PostingService postings;

    /** Every hour, so that a server that was down at midnight catches up. */
    @Schedule(hour = "*", minute = "10", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void takeEffect() {
        try {
            int moved = postings.takeEffect();
            LOG.log(moved > 0 ? Level.INFO : Level.FINE, "{0} moves took effect", moved);
        } catch (RuntimeException e) {
            // the next hour tries again; a timer that throws would be dropped
            LOG.log(Level.SEVERE, "Moves of today could not take effect", e);
        }
    }
}
