package vn.vinhdanh.classification.absence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.vinhdanh.classification.AbsenceFacts;

/** Reads the absences of many people in one statement. */
@Dependent
public class AbsenceFinder {

    @PersistenceContext
    private EntityManager em;

    /** What the rules ask, for everybody of these who was absent in the year or entered the service only in its course. */
    public Map<Long, AbsenceFacts> ofYear(Collection<Long> personIds, int year) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, YearOfAbsences> years = new HashMap<>();
        em.createQuery("""
                SELECT p.id, p.joinedOn, a.cause, a.fromDay, a.toDay FROM Person p
                LEFT JOIN Absence a ON a.personId = p.id AND a.cancelled = FALSE AND a.fromDay <= :last AND (a.toDay IS NULL OR a.toDay >= :first)
                WHERE p.id IN :people AND (a.id IS NOT NULL OR (p.joinedOn > :first AND p.joinedOn <= :last))
                """, Object[].class).setParameter("people", personIds).setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31)).getResultStream()
                .forEach(r -> years.computeIfAbsent((Long) r[0], id -> new YearOfAbsences(year, (LocalDate) r[1]))
                        .add((AbsenceFacts.Cause) r[2], (LocalDate) r[3], (LocalDate) r[4]));
        Map<Long, AbsenceFacts> facts = new HashMap<>();
        years.forEach((person, absences) -> facts.put(person, absences.facts()));
        return facts;
    }
}
