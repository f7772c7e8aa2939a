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
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.shared.TimedWork;

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

    @EJB
    private PostingService postings;

    /** Every hour, so that a server that was down at midnight catches up. */
    @Schedule(hour = "*", minute = "10", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void takeEffect() {
        TimedWork.run(PostingJob.class, postings::takeEffect, "{0} moves took effect", "Moves of today could not take effect");
    }
}
