package vn.vinhdanh.reward.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.shared.RefusedException;

/** Holds that a title stands in the register once per person and year, also where it is entered by hand (NĐ 152/2025 Điều 4). */
@Dependent
class TitleOnce {

    private static final Set<AwardStatus> HELD = Set.of(AwardStatus.AWARDED, AwardStatus.RESTORED);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AwardNames names;
    @Inject
    private AwardLock lock;

    /**
     * Refuses a title that another row of the register gives the same person for the same year. Two who enter the same award at once wait
     * for each other.
     *
     * @throws RefusedException AWARD_HELD with name, award, year and the decision that gave it
     */
    void require(AwardInput input, Recipient recipient) {
        AwardRow award = names.of(input.getAwardCode());
        if (award.kind() != AwardKind.TITLE) {
            return;
        }
        lock.hold(input.getAwardCode());
        em.createQuery("""
                SELECT a FROM Award a WHERE a.personId = :person AND a.awardCode = :award AND a.achievementYear = :year
                  AND a.status IN :held AND a.id <> :self ORDER BY a.id
                """, Award.class).setParameter("person", input.getPersonId()).setParameter("award", input.getAwardCode())
                .setParameter("year", input.getYear()).setParameter("held", HELD)
                .setParameter("self", input.getId() == null ? Long.valueOf(-1) : input.getId()).getResultStream().findFirst().ifPresent(held -> {
                    throw new RefusedException("AWARD_HELD", recipient.name(), award.nameVi(), Integer.toString(input.getYear()),
                            held.getDecisionNo() == null ? "–" : held.getDecisionNo(),
                            held.getDecidedOn() == null ? "–" : DAY.format(held.getDecidedOn()));
                });
    }
}
