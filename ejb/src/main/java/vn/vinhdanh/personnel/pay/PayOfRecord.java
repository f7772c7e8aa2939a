package vn.vinhdanh.personnel.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.vinhdanh.personnel.person.PersonEntryListener;
import vn.vinhdanh.personnel.person.PersonInput;

/**
 * What is typed about the pay of somebody new becomes the first period; without a day, one whose beginning is not known. From then on pay changes
 * by periods alone, so that record and periods never say different things.
 */
@ApplicationScoped
public class PayOfRecord implements PersonEntryListener {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PayTables tables;
    @Inject
    private Clock clock;

    /** The coefficient follows the table of the rank, as with every period of pay. */
    @Override
    public void check(PersonInput input) {
        Rank rank = tables.rank(input.getRankCode(), LocalDate.now(clock));
        if (rank == null || input.getPayStep() == null) {
            return;
        }
        if (input.getPayCoefficient() == null) {
            input.setPayCoefficient(rank.coefficient(input.getPayStep()));
        }
        PayChecks.refuseOffTable(rank, input.getPayStep(), input.getPayCoefficient());
    }

    @Override
    public void entered(long personId, PersonInput input, String unitName, LocalDate from) {
        if (input.getRankCode() != null || input.getPayStep() != null || input.getPayCoefficient() != null) {
            PayPeriod period = new PayPeriod(personId);
            if (input.getPayFrom() == null) {
                period.takeUndated(from, input.getRankCode(), input.getPayStep(), input.getPayCoefficient());
            } else {
                period.take(dated(input), input.getPayFrom(), next(input).on());
            }
            em.persist(period);
        }
    }

    private NextStep next(PersonInput input) {
        LocalDate from = input.getPayFrom();
        return PayRules.next(new PayState(input.getRankCode(), input.getPayStep(), 0, from), tables.rank(input.getRankCode(), from), tables.figures(from));
    }

    private static PayInput dated(PersonInput input) {
        PayInput pay = new PayInput();
        pay.setValidFrom(input.getPayFrom());
        pay.setRankCode(input.getRankCode());
        pay.setStep(input.getPayStep());
        pay.setCoefficient(input.getPayCoefficient());
        pay.setDecisionNo(input.getPayDecisionNo());
        pay.setReason(input.getReason());
        return pay;
    }
}
