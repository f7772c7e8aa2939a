package vn.vinhdanh.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import vn.vinhdanh.account.DemonstrationAccounts;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.job.JobName;
import vn.vinhdanh.job.Jobs;
import vn.vinhdanh.shared.Settings;

/** Loads the demonstration data at the first start that asks for them; later starts find them there. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@RunAs(Roles.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationStartup {

    @EJB
    private DemonstrationDepartment department;
    @EJB
    private DemonstrationRatings ratings;
    @EJB
    private DemonstrationRewards rewards;
    @EJB
    private DemonstrationOrganisation organisation;
    @EJB
    private DemonstrationPay pay;
    @EJB
    private DemonstrationQuality quality;
    @EJB
    private Jobs jobs;

    @PostConstruct
    void start() {
        if (!DemonstrationAccounts.wanted()) {
            return;
        }
        department.accounts();
        boolean full = "full".equals(Settings.get("VINHDANH_DEMO", "none"));
        if (full) {
            department.agency();
            department.registry();
        }
        department.unitAccounts();
        if (full) {
            ratings.ratings(department.unitCount());
            department.director();
            rewards.rewards(department.rootId(), department.firstUnitId());
            organisation.posts();
            organisation.merger(department.rootId());
            pay.days(department.firstUnitId());
            quality.faults(department.lastUnitId());
            // what the end of the year asks for today can be read at once; a message on file is not queued again
            jobs.byHand(JobName.YEAR_END_REMINDERS, null);
        }
    }
}
