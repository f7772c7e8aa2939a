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

/** Loads the demonstration data at the first start that asks for them; later starts find them there. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@RunAs(Roles.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationStartup {

    @EJB
    private DemonstrationDepartment department;

    @PostConstruct
    void start() {
        if (DemonstrationAccounts.wanted()) {
            department.accounts();
        }
    }
}
