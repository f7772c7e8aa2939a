package vn.vinhdanh.personnel.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.vinhdanh.personnel.person.PersonEntryListener;
import vn.vinhdanh.personnel.person.PersonInput;

/**
 * What the form of the record says of rank, step and coefficient, without a day, becomes a period whose beginning is not known, so that
 * record and periods never say different things.
 */
@ApplicationScoped
public class PayOfRecord implements PersonEntryListener {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    @Override
    public void entered(long personId, PersonInput input, String unitName, LocalDate from) {
        if (input.getRankCode() != null || input.getPayStep() != null || input.getPayCoefficient() != null) {
            persist(personId, from, input);
        }
    }

    @Override
    public void changed(long personId, PersonInput input) {
        LocalDate today = LocalDate.now(clock);
        Optional<PayPeriod> current = em.createQuery("""
                SELECT p FROM PayPeriod p WHERE p.personId = :person AND p.validFrom <= :today ORDER BY p.validFrom DESC, p.id DESC
                """, PayPeriod.class).setParameter("person", personId).setParameter("today", today).setMaxResults(1).getResultStream().findFirst();
        if (current.isPresent() && says(current.get(), input)) {
            return;
        }
        if (current.isPresent() && !current.get().startKnown()) {
            current.get().takeUndated(today, input.getRankCode(), input.getPayStep(), input.getPayCoefficient());
        } else if (current.isPresent()) {
            persist(personId, today, input);
        } else {
            entered(personId, input, null, today);
        }
    }

    private void persist(long personId, LocalDate from, PersonInput input) {
        PayPeriod period = new PayPeriod(personId);
        period.takeUndated(from, input.getRankCode(), input.getPayStep(), input.getPayCoefficient());
        em.persist(period);
    }

    private static boolean says(PayPeriod period, PersonInput input) {
        return Objects.equals(period.rankCode(), input.getRankCode()) && Objects.equals(period.step(), input.getPayStep())
                && same(period.coefficient(), input.getPayCoefficient());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
