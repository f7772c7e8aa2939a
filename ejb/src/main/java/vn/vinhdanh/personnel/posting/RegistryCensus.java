package vn.vinhdanh.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.staffing.HeadCandidate;
import vn.vinhdanh.organisation.staffing.UnitCensus;
import vn.vinhdanh.organisation.staffing.UnitCount;
import vn.vinhdanh.organisation.staffing.StaffKind;
import vn.vinhdanh.personnel.person.PersonType;

/**
 * Counts the people of the registry: those in service today, or those whose period of service covers another day. A period whose beginning
 * nobody knows is kept, and counts, from the day of entry into service, or else from the day it was entered: as in the file of a day.
 */
@ApplicationScoped
public class RegistryCensus implements UnitCensus {

    private static final String TODAY = " FROM Person p WHERE p.status = vn.vinhdanh.personnel.person.PersonStatus.ACTIVE"
            + " AND (:everything = TRUE OR p.unitId IN :unitIds)";
    private static final String THEN = " FROM Posting o, Person p WHERE p.id = o.personId AND o.validFrom <= :day"
            + " AND (o.validTo IS NULL OR o.validTo >= :day) AND (:everything = TRUE OR o.unitId IN :unitIds)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    @Override
    public List<UnitCount> count(UnitScope scope, LocalDate day) {
        boolean today = isToday(day);
        TypedQuery<Object[]> query = em.createQuery(today ? "SELECT p.unitId, p.personType, COUNT(p)" + TODAY + " GROUP BY p.unitId, p.personType"
                : "SELECT o.unitId, p.personType, COUNT(DISTINCT p.id)" + THEN + " GROUP BY o.unitId, p.personType", Object[].class);
        List<UnitCount> counts = new ArrayList<>();
        for (Object[] row : rows(query, scope, day, today)) {
            counts.add(new UnitCount((Long) row[0], kind((PersonType) row[1]), (Long) row[2]));
        }
        return counts;
    }

    @Override
    public List<HeadCandidate> heads(UnitScope scope, LocalDate day) {
        boolean today = isToday(day);
        // plain SQL, because JPQL compares the mark of leaders with a number on one of the databases
        Query leaders = today ? em.createNativeQuery("SELECT p.unit_id, p.id, p.full_name, p.position, o.valid_from, u.kind FROM person p"
                + " JOIN unit u ON u.id = p.unit_id LEFT JOIN posting o ON o.person_id = p.id AND o.unit_id = p.unit_id AND o.valid_to IS NULL"
                + " AND o.start_known = TRUE WHERE p.status = 'ACTIVE' AND p.leader = TRUE ORDER BY p.sort_key")
                : em.createNativeQuery("SELECT o.unit_id, p.id, p.full_name, o.position, CASE WHEN o.start_known = TRUE THEN o.valid_from END, u.kind"
                + " FROM person p JOIN posting o ON o.person_id = p.id JOIN unit u ON u.id = o.unit_id"
                + " WHERE p.leader = TRUE AND o.valid_from <= ?1 AND (o.valid_to IS NULL OR o.valid_to >= ?1) ORDER BY p.sort_key").setParameter(1, day);
        List<HeadCandidate> heads = new ArrayList<>();
        for (Object each : leaders.getResultList()) {
            Object[] row = (Object[]) each;
            if (scope.covers(((Number) row[0]).longValue())) {
                heads.add(new HeadCandidate(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2], (String) row[3], false,
                        day(row[4]), UnitKind.valueOf((String) row[5])));
            }
        }
        TypedQuery<Object[]> named = em.createQuery("SELECT h.unitId, p.id, p.fullName, p.position, h.validFrom FROM UnitHead h, Person p WHERE p.id = h.personId"
                + " AND h.validFrom <= :day AND (h.validTo IS NULL OR h.validTo >= :day) AND (:everything = TRUE OR h.unitId IN :unitIds)", Object[].class);
        rows(named, scope, day, false).forEach(r -> heads.add(
                new HeadCandidate((Long) r[0], (Long) r[1], (String) r[2], (String) r[3], true, (LocalDate) r[4], null)));
        return heads;
    }

    private boolean isToday(LocalDate day) {
        return !day.isBefore(LocalDate.now(clock));
    }

    private static List<Object[]> rows(TypedQuery<Object[]> query, UnitScope scope, LocalDate day, boolean today) {
        query.setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds());
        if (!today) {
            query.setParameter("day", day);
        }
        return query.getResultList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static StaffKind kind(PersonType type) {
        if (type == PersonType.PUBLIC_EMPLOYEE) {
            return StaffKind.PUBLIC_EMPLOYEE;
        }
        if (type == null) {
            // who holds what kind of post is not guessed
            return null;
        }
        return type == PersonType.WORKER ? StaffKind.CONTRACT : StaffKind.CIVIL_SERVANT;
    }
}
