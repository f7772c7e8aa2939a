package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.reward.eligibility.EligibilityCase;
import vn.vinhdanh.reward.eligibility.InitiativeUses;
import vn.vinhdanh.shared.RefusedException;

/** Asks for the verdicts about nominees, all at once, and keeps them with their reasons. */
@Dependent
class Verdicts {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RegulationService regulation;
    @Inject
    private Judge judge;
    @Inject
    private InitiativeUses uses;

    /** Refuses an award the catalogue does not hold. */
    void requireAward(String code) {
        regulation.award(code);
    }

    /**
     * Judges nominees under the law of a day; the reasons kept before are replaced.
     *
     * @throws RefusedException AWARD_RECIPIENT when the award is not for this kind of recipient
     */
    void judge(Dossier dossier, List<Nominee> nominees, LocalDate on) {
        AwardRow award = regulation.award(dossier.getAwardCode());
        Map<Long, Judgement> people = judge.people(dossier, ids(nominees, RecipientKind.PERSON), on);
        Map<Long, Judgement> collectives = judge.collectives(dossier, ids(nominees, RecipientKind.COLLECTIVE), on);
        forget(nominees);
        for (Nominee nominee : nominees) {
            if (!award.isFor(nominee.getRecipientKind())) {
                throw new RefusedException("AWARD_RECIPIENT", nominee.getRecipientName());
            }
            Judgement judgement = switch (nominee.getRecipientKind()) {
                case PERSON -> people.get(nominee.getPersonId());
                case COLLECTIVE -> collectives.get(nominee.getCollectiveId());
                case HOUSEHOLD -> null;
            };
            keep(nominee, judgement == null ? Judge.unknown() : judgement, on);
        }
        uses.record(new EligibilityCase(dossier.getAwardCode(), dossier.getAchievementYear(), on, null),
                nominees.stream().filter(n -> n.getPersonId() != null).map(Nominee::getId).toList());
    }

    /** Sets free what a withdrawn nomination rested on. */
    void forgetUses(long nomineeId) {
        uses.forget(List.of(nomineeId));
    }

    private void keep(Nominee nominee, Judgement judgement, LocalDate on) {
        nominee.judge(judgement.verdict(), on);
        if (nominee.getId() == null) {
            em.persist(nominee);
        }
        int position = 0;
        for (KeptReason reason : judgement.reasons()) {
            em.persist(new NomineeReason(nominee.getId(), ++position, reason));
        }
    }

    private void forget(List<Nominee> nominees) {
        List<Long> known = nominees.stream().map(Nominee::getId).filter(id -> id != null).toList();
        if (!known.isEmpty()) {
            em.createQuery("DELETE FROM NomineeReason r WHERE r.nomineeId IN :nominees").setParameter("nominees", known).executeUpdate();
        }
    }

    private static List<Long> ids(List<Nominee> nominees, RecipientKind kind) {
        return nominees.stream().filter(n -> n.getRecipientKind() == kind)
                .map(n -> kind == RecipientKind.PERSON ? n.getPersonId() : n.getCollectiveId()).toList();
    }
}
