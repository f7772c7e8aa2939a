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
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.shared.TimedWork;

/** Clears away previews that were never written. Harmless on several nodes: the second finds nothing left. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AbandonedPreviewsJob {

    @EJB
    private AbandonedPreviews previews;

    /** Every hour, since the server of a small office is switched off at night. */
    @Schedule(hour = "*", minute = "40", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void clear() {
        TimedWork.run(AbandonedPreviewsJob.class, previews::remove, "{0} import previews that were never written are removed", "Old import previews could not be removed");
    }
}
