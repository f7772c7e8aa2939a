package vn.vinhdanh.reward.eligibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.register.RecognitionLevel;
import vn.vinhdanh.shared.Sql;

/**
 * Records which initiative a nomination rests on, so that nobody has to guess later (P9, 5007/BNV-TĐKT 2023). Of several that serve,
 * the one no other nomination rests on is taken first, then the narrowest: a wide one may be needed for a higher title. An excellent
 * year carries a CSTĐCS by itself (Luật Điều 23) and uses no initiative.
 */
@Dependent
public class InitiativeUses {

    private static final String FORGET = "DELETE FROM initiative_use WHERE nominee_id = ANY (?)";
    private static final String RECORD = """
            INSERT INTO initiative_use (id, version, initiative_id, nominee_id, noted_on)
            SELECT nextval('vinhdanh_id'), 0, x.initiative_id, x.nominee_id, ?
            FROM (SELECT i.id AS initiative_id, n.id AS nominee_id, ROW_NUMBER() OVER (PARTITION BY n.id
                    ORDER BY (SELECT COUNT(*) FROM initiative_use u WHERE u.initiative_id = i.id),
                        CASE i.recognition_level WHEN 'BASE' THEN 1 WHEN 'PROVINCE' THEN 2 ELSE 3 END, i.id) AS place_no
                  FROM nominee n JOIN initiative i ON i.person_id = n.person_id AND i.recognised_year BETWEEN ? AND ?
                  WHERE n.id = ANY (?) AND (i.recognition_level <> 'BASE' OR ?)
                    AND NOT (? AND EXISTS (SELECT 1 FROM rating r WHERE r.person_id = n.person_id AND r.assessment_year = ?
                        AND r.level = 'EXCELLENT'))) x
            WHERE x.place_no = 1""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RegulationService regulation;

    /** Forgets what these nominations rest on. */
    public void forget(Collection<Long> nominees) {
        run(nominees, FORGET, List.copyOf(nominees));
    }

    /** Records anew what these nominations rest on. */
    public void record(EligibilityCase the, Collection<Long> nominees) {
        boolean yearly = "CSTDCS".equals(the.award());
        if (!yearly && !"CSTDT".equals(the.award())) {
            return;
        }
        RuleBook book = regulation.ruleBook();
        List<Integer> years = yearly ? List.of(the.year()) : ChainRule.years(the, book);
        if (years.isEmpty()) {
            return;
        }
        forget(nominees);
        String level = yearly ? "CSTDCS.INITIATIVE_LEVEL" : "CSTDT.INITIATIVE_LEVEL";
        boolean base = book.text(level, the.acceptedOn()).map(RecognitionLevel::valueOf).orElse(RecognitionLevel.BASE) == RecognitionLevel.BASE;
        run(nominees, RECORD, the.acceptedOn(), years.get(0), years.get(years.size() - 1), List.copyOf(nominees), base, yearly, the.year());
    }

    private void run(Collection<Long> nominees, String text, Object... values) {
        if (nominees.isEmpty()) {
            return;
        }
        em.flush();
        try {
            Sql.update(em.unwrap(Connection.class), text, values);
        } catch (SQLException e) {
            throw new IllegalStateException("uses of initiatives", e);
        }
    }
}
