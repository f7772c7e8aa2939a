package vn.vinhdanh.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import vn.vinhdanh.shared.Settings;

/**
 * The clock of the application: when the jobs run. An administrator may name other times as hour, minute, second of the server's timers:
 * {@code VINHDANH_REMINDER_SCHEDULE} (five past every office hour) and {@code VINHDANH_MAIL_SCHEDULE} (every minute).
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@Lock(LockType.READ)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimers {

    private static final String ZONE = "Asia/Ho_Chi_Minh";

    @Resource
    private TimerService timers;
    @EJB
    private Jobs jobs;

    @PostConstruct
    void start() {
        timer(JobName.YEAR_END_REMINDERS, Settings.get("VINHDANH_REMINDER_SCHEDULE", "7-17 5 0"));
        timer(JobName.SEND_MAIL, Settings.get("VINHDANH_MAIL_SCHEDULE", "* * 0"));
    }

    private void timer(JobName job, String schedule) {
        String[] parts = schedule.split("\\s+");
        if (parts.length != 3) {
            throw new IllegalArgumentException("Schedule of " + job + " is not hour, minute, second: " + schedule);
        }
        timers.createCalendarTimer(new ScheduleExpression().hour(parts[0]).minute(parts[1]).second(parts[2]).timezone(ZONE),
                new TimerConfig(job.name(), false));
    }

    @Timeout
    void fire(Timer timer) {
        if (JobName.SEND_MAIL.name().equals(timer.getInfo())) {
            jobs.send();
        } else {
            jobs.remind();
        }
    }
}
