package vn.vinhdanh.personnel.quality;

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

/** Checks the whole registry every night. Harmless on several nodes and when repeated: the same data give the same findings. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QualityJob {

    private static final Logger LOG = Logger.getLogger(QualityJob.class.getName());

    @EJB
    private QualityService quality;

    /** When the offices are closed. */
    @Schedule(hour = "2", minute = "40", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void check() {
        try {
            LOG.log(Level.INFO, "The registry was checked: {0} open findings", quality.checkAll());
        } catch (RuntimeException e) {
            // the next night tries again; a timer that throws would be dropped
            LOG.log(Level.SEVERE, "The registry could not be checked", e);
        }
    }
}
