package vn.vinhdanh.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.account.DemonstrationAccounts;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.RefusedException;

/** Does in the container, as the application itself, what a test wants to see. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class Probe {

    @PersistenceContext(unitName = "vinhdanh")
    private EntityManager em;
    @EJB
    private AuditTrail trail;
    @EJB
    private DemonstrationAccounts accounts;

    @Inject
    private Clock clock;

    /** Writes a row and then refuses, as a service does. */
    public void writeAndRefuse() {
        trail.record("PROBE", "TEST", null, "must not stay");
        em.flush();
        throw new RefusedException("PROBE");
    }

    public void write() {
        trail.record("PROBE_KEPT", "TEST", null, "stays");
    }

    /** A call only the application itself may make. */
    public void addAccount(String name) {
        accounts.add(name, "Người thử", Role.INSPECTOR, unit());
    }

    public long unit() {
        return ((Number) em.createNativeQuery("SELECT min(id) FROM unit").getSingleResult()).longValue();
    }

    /** Writes rows past the services. */
    public void plant(List<String> statements) {
        statements.forEach(sql -> run(sql));
    }

    public long count(String table, String column, String value) {
        return ((Number) em.createNativeQuery("SELECT count(*) FROM " + table + " WHERE " + column + " = ?1")
                .setParameter(1, value).getSingleResult()).longValue();
    }

    public String caller(String action) {
        return (String) em.createNativeQuery("SELECT max(username) FROM audit_event WHERE action = ?1")
                .setParameter(1, action).getSingleResult();
    }

    public List<?> migrations() {
        return em.createNativeQuery("SELECT \"script\" FROM \"flyway_schema_history\" WHERE \"type\" = 'SQL' AND \"success\" = TRUE").getResultList();
    }

    /** Name of the folder with the migrations of this database alone. */
    public String vendor() throws SQLException {
        return em.unwrap(Connection.class).getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    }

    /** Entities whose classes were not woven, so that LAZY would be a lie. */
    public List<String> unwoven() {
        return em.getMetamodel().getEntities().stream().map(e -> e.getJavaType())
                .filter(c -> java.util.Arrays.stream(c.getInterfaces()).noneMatch(i -> i.getSimpleName().equals("PersistenceWeaved"))
                        && java.util.Arrays.stream(c.getSuperclass().getInterfaces()).noneMatch(i -> i.getSimpleName().equals("PersistenceWeaved")))
                .map(Class::getName).toList();
    }

    public int entities() {
        return em.getMetamodel().getEntities().size();
    }

    /** Lets the calendar name today for the award proposals, everybody have an address, and no message of it be on file; one address is told. */
    public void remindToday(String username, String address) {
        LocalDate today = LocalDate.now(clock);
        run("DELETE FROM outbox_message");
        run("DELETE FROM public_holiday WHERE falls_on = ?1", today);
        if (today.getDayOfWeek().getValue() > 5) {
            run("INSERT INTO public_holiday (id, falls_on, kind, name_vi, name_en, legal_basis, confidence) VALUES (999, ?1, 'EXCHANGED_WORK', 'x', 'x', 'x',"
                    + " 'TO_CONFIRM')", today);
        }
        run("UPDATE reminder_rule SET due_month = ?1, due_day = ?2, movement = 'FORWARD' WHERE occasion = 'AWARD_PROPOSALS'", today.getMonthValue(),
                today.getDayOfMonth());
        run("UPDATE account SET email = username || '@example.vn'");
        run("UPDATE account SET email = ?1 WHERE username = ?2", address, username);
    }

    /** Lets the timers run once more within this minute, and what is delayed be due. */
    public void dueNow() {
        run("DELETE FROM job_run WHERE finished_at IS NOT NULL");
        run("UPDATE outbox_message SET next_attempt_at = queued_at WHERE delivery = 'QUEUED'");
    }

    /** What became of a message, as state and last error. */
    public List<?> outcome(String occasion, String recipient) {
        return em.createNativeQuery("SELECT o.delivery || ' ' || o.message_id || ' ' || COALESCE(o.last_error, '') FROM outbox_message o"
                + " WHERE o.occasion = ?1 AND o.recipient = ?2").setParameter(1, occasion).setParameter(2, recipient).getResultList();
    }

    private void run(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
