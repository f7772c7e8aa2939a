package vn.vinhdanh.personnel.imports;

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

/** Clears away previews that were never written. Harmless on several nodes: the second finds nothing left. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AbandonedPreviewsJob {

    private static final Logger LOG = Logger.getLogger(AbandonedPreviewsJob.class.getName());

    @EJB
    private AbandonedPreviews previews;

    /** Every hour, since the server of a small office is switched off at night. */
    @Schedule(hour = "*", minute = "40", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void clear() {
        try {
            int gone = previews.remove();
            LOG.log(gone > 0 ? Level.INFO : Level.FINE, "{0} import previews that were never written are removed", gone);
        } catch (RuntimeException e) {
            // the next hour tries again; a timer that throws would be dropped
            LOG.log(Level.SEVERE, "Old import previews could not be removed", e);
        }
    }
}
