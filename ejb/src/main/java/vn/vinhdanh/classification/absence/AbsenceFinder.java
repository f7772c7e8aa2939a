package vn.vinhdanh.classification.absence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.classification.AbsenceFacts;

/** Reads the absences of many people in one statement. */
@Dependent
public class AbsenceFinder {

    @PersistenceContext
    private EntityManager em;

    /** What the rules ask, for everybody of these who was absent in the year. */
    public Map<Long, AbsenceFacts> ofYear(Collection<Long> personIds, int year) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<YearOfAbsences.Span>> spans = em.createQuery("""
                SELECT a.personId, a.cause, a.fromDay, a.toDay FROM Absence a
                WHERE a.personId IN :people AND a.cancelled = FALSE AND a.fromDay <= :last AND (a.toDay IS NULL OR a.toDay >= :first)
                """, Object[].class).setParameter("people", personIds).setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31)).getResultList().stream()
                .collect(Collectors.groupingBy(r -> (Long) r[0], Collectors.mapping(
                        r -> new YearOfAbsences.Span((AbsenceFacts.Cause) r[1], (LocalDate) r[2], (LocalDate) r[3]), Collectors.toList())));
        Map<Long, AbsenceFacts> facts = new HashMap<>();
        spans.forEach((person, list) -> facts.put(person, YearOfAbsences.of(year, list)));
        return facts;
    }
}
