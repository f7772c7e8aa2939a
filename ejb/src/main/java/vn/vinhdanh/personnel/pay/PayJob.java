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
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.shared.TimedWork;

/** Lets steps that were entered ahead take effect on their day; harmless on several nodes and when repeated. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PayJob {

    @EJB
    private PayService pay;

    /** Every hour, so that a server that was down at midnight catches up. */
    @Schedule(hour = "*", minute = "20", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void takeEffect() {
        TimedWork.run(PayJob.class, pay::takeEffect, "{0} steps took effect", "Steps of today could not take effect");
    }
}
