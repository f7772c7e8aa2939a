package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.register.AwardLock;
import vn.vinhdanh.reward.register.AwardStatus;
import vn.vinhdanh.shared.RefusedException;

/**
 * Holds that one achievement is rewarded once, in one form (NĐ 152/2025 Điều 4): nobody gets a title twice for the same year, nor a
 * reward form twice for the same achievement. Another giấy khen for another achievement of the year stays possible.
 */
@Dependent
public class HeldAwards {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<AwardStatus> HELD = Set.of(AwardStatus.AWARDED, AwardStatus.RESTORED);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AwardLock lock;
    @Inject
    private RegulationService regulation;
    @Inject
    private AwardNames names;

    /** What the nominees of a dossier have already, by nominee; without what the dossier itself gave them. */
    Map<Long, HeldAward> ofNominees(DossierFile dossier) {
        return collect(dossier, em.createQuery("""
                SELECT n.id, a.decisionNo, a.decidedOn, a.reason FROM Nominee n, Award a
                WHERE n.dossierId = :dossier AND a.awardCode = :award AND a.achievementYear = :year AND a.status IN :held
                  AND (a.personId = n.personId OR a.collectiveId = n.collectiveId)
                  AND (a.decisionId IS NULL OR a.decisionId NOT IN (SELECT c.id FROM Decision c WHERE c.dossierId = :dossier))
                ORDER BY a.decidedOn
                """, Object[].class).setParameter("dossier", dossier.getId()));
    }

    /** What people or collectives have already, by their number. */
    Map<Long, HeldAward> ofCandidates(DossierFile dossier, RecipientKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return collect(dossier, em.createQuery("""
                SELECT COALESCE(a.personId, a.collectiveId), a.decisionNo, a.decidedOn, a.reason FROM Award a
                WHERE a.awardCode = :award AND a.achievementYear = :year AND a.status IN :held AND a.recipientKind = :kind
                  AND (a.personId IN :ids OR a.collectiveId IN :ids)
                ORDER BY a.decidedOn
                """, Object[].class).setParameter("kind", kind).setParameter("ids", ids));
    }

    /**
     * Refuses when one of these nominees has the award already.
     *
     * @throws RefusedException AWARD_HELD with name, award, year and the decision that gave it
     */
    void requireNone(Dossier dossier, Collection<Nominee> nominees) {
        Map<Long, HeldAward> held = ofNominees(dossier);
        for (Nominee nominee : nominees) {
            HeldAward award = held.get(nominee.getId());
            if (award != null && award.blocks()) {
                throw refusal(dossier, nominee, award);
            }
        }
    }

    /**
     * The last look before a document gets its number. Documents on the same award wait for each other here, so that of two
     * dossiers with the same person the second finds what the first has given.
     *
     * @throws RefusedException AWARD_HELD
     */
    public void requireNoneLocked(DossierFile dossier) {
        lock.hold(dossier.getAwardCode());
        requireNone((Dossier) dossier, em.createQuery("""
                SELECT n FROM Nominee n WHERE n.dossierId = :dossier AND n.appraisal = :accepted AND n.voteResult = :passed
                ORDER BY n.sortGroup, n.sortKey, n.id
                """, Nominee.class).setParameter("dossier", dossier.getId()).setParameter("accepted", AppraisalResult.ACCEPTED)
                .setParameter("passed", VoteResult.PASSED).getResultList());
    }

    /** The refusal that names what somebody has already. */
    RefusedException refusal(Dossier dossier, Nominee nominee, HeldAward held) {
        String award = names.of(dossier.getAwardCode()).nameVi();
        return new RefusedException("AWARD_HELD", nominee.getRecipientName(), award, Integer.toString(dossier.getAchievementYear()),
                held.decisionNo() == null ? "–" : held.decisionNo(), held.decidedOn() == null ? "–" : DAY.format(held.decidedOn()));
    }

    private Map<Long, HeldAward> collect(DossierFile dossier, TypedQuery<Object[]> query) {
        List<Object[]> rows = query.setParameter("award", dossier.getAwardCode()).setParameter("year", dossier.getAchievementYear())
                .setParameter("held", HELD).getResultList();
        boolean title = !rows.isEmpty() && regulation.award(dossier.getAwardCode()).kind() == AwardKind.TITLE;
        Map<Long, HeldAward> held = new HashMap<>();
        for (Object[] row : rows) {
            boolean blocks = title || dossier.getAchievement().equalsIgnoreCase((String) row[3]);
            held.merge(((Number) row[0]).longValue(), new HeldAward((String) row[1], (LocalDate) row[2], blocks),
                    (first, later) -> first.blocks() ? first : later);
        }
        return held;
    }
}
