package vn.vinhdanh.house.scope;

import vn.vinhdanh.account.AccountInput;
import vn.vinhdanh.account.AccountService;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.DemonstrationAccounts;
import vn.vinhdanh.account.DisplayNames;
import vn.vinhdanh.account.LoginService;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.audit.LastChanges;
import vn.vinhdanh.job.JobRuns;
import vn.vinhdanh.job.JobService;
import vn.vinhdanh.job.OutboxStore;
import vn.vinhdanh.job.ReminderCalendar;
import vn.vinhdanh.job.ReminderDayService;
import vn.vinhdanh.regulation.HolidayService;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.RuleMaintenanceService;
import vn.vinhdanh.shared.HealthService;
import vn.vinhdanh.shared.calendar.WorkingCalendars;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.search.SearchService;

/** Accounts, jobs, rules, search. */
final class SupportCalls {

    private static final String ADMINISTRATION = "the administrator's work on the whole installation; no business data";
    private static final String LAW = "the law and the calendar are the same for everybody";
    private static final String INNER = "used by other services only, never with what a caller asks for";

    private SupportCalls() {
    }

    static void register(ScopeRegistry calls) {
        calls.reads(SearchService.class, "find", (s, w) -> s.find(ScopeWorld.MARK, null, 20, Texts.VIETNAMESE));
        accounts(calls);
        calls.free(JobService.class, ADMINISTRATION);
        calls.free(ReminderDayService.class, ADMINISTRATION);
        calls.free(HolidayService.class, ADMINISTRATION);
        calls.free(RuleMaintenanceService.class, ADMINISTRATION);
        calls.free(RegulationService.class, LAW);
        calls.free(WorkingCalendars.class, LAW);
        calls.free(ReminderCalendar.class, LAW);
        calls.free(LoginService.class, "one's own account");
        calls.free(Caller.class, "oneself");
        calls.free(DemonstrationAccounts.class, "the published accounts of the demonstration");
        calls.free(HealthService.class, "says only whether the application works");
        calls.free(AuditTrail.class, INNER);
        calls.free(LastChanges.class, INNER);
        calls.free(DisplayNames.class, INNER);
        calls.free(JobRuns.class, INNER);
        calls.free(OutboxStore.class, INNER);
    }

    private static void accounts(ScopeRegistry calls) {
        calls.reads(AccountService.class, "list", (s, w) -> s.list());
        calls.reads(AccountService.class, "get", (s, w) -> s.get(account(w)));
        calls.reads(AccountService.class, "grants", (s, w) -> s.grants(account(w)));
        calls.writes(AccountService.class, "save", (s, w) -> {
            AccountInput input = new AccountInput();
            input.setId(account(w));
            input.setVersion(-1);
            s.save(input);
        });
        calls.writes(AccountService.class, "grant", (s, w) -> s.grant(account(w), Role.DIRECTOR, w.unit, ScopeWorld.day(ScopeWorld.TODAY), null));
        calls.writes(AccountService.class, "endGrant", (s, w) -> s.endGrant(w.id("SELECT id FROM role_grant WHERE account_id = " + account(w))));
        calls.writes(AccountService.class, "unlock", (s, w) -> s.unlock(account(w)));
    }

    /** The clerk of the division. */
    private static long account(ScopeWorld w) {
        return w.id("SELECT id FROM account WHERE username = 'chuyenvien'");
    }
}
