package vn.vinhdanh.classification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the regulation data that concern classification and its calendar, all in one statement. */
@Dependent
public class ClassificationLaw {

    @PersistenceContext
    private EntityManager em;

    /** The rules for the assessment year; its last day selects the version. */
    public LawOfPeriod of(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        List<?> found = em.createNativeQuery("""
                SELECT p.code, p.value_number, p.value_text, i.symbol
                FROM rule_parameter p JOIN legal_instrument i ON i.code = p.instrument_code
                WHERE (p.code LIKE 'CLASSIFICATION.%' OR p.code LIKE 'CALENDAR.%')
                  AND p.effective_from <= ?1 AND (p.effective_to IS NULL OR p.effective_to >= ?1)
                """).setParameter(1, end).getResultList();
        Map<String, LawOfPeriod.Row> rows = new HashMap<>();
        for (Object each : found) {
            Object[] r = (Object[]) each;
            rows.put((String) r[0], new LawOfPeriod.Row((String) r[0], (BigDecimal) r[1], (String) r[2], (String) r[3]));
        }
        return new LawOfPeriod(end, rows);
    }
}
