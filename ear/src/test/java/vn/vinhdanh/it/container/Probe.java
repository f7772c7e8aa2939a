package vn.vinhdanh.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
}
