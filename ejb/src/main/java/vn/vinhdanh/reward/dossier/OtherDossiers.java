package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.register.AwardLock;
import vn.vinhdanh.shared.RefusedException;

/**
 * Holds that nobody goes through the council twice for one award and year: whoever stands in a dossier that has reached the council
 * keeps that place, and any other dossier goes on without them (NĐ 152/2025 Điều 4).
 */
@Dependent
public class OtherDossiers {

    /** Stations from the council on; what is decided stands in the register, and what is rejected, or turned down further up, claims nobody. */
    private static final Set<DossierStatus> CLAIMING = EnumSet.of(DossierStatus.IN_COUNCIL, DossierStatus.VOTED, DossierStatus.APPROVED,
            DossierStatus.SUBMITTED_UPWARDS);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RegulationService regulation;
    @Inject
    private AwardNames names;
    @Inject
    private AwardLock lock;

    /** A dossier that has the name of somebody already. */
    record Claim(String name, long dossierId, String unitName, LocalDateTime proposedAt) {
    }

    /**
     * Refuses while somebody still on the list stands in another dossier that reached the council. Dossiers on the same award wait
     * for each other here: the first one wins.
     *
     * @throws RefusedException AWARD_IN_OTHER_DOSSIER with name, award, year and the other dossier
     */
    public void requireNone(DossierFile dossier) {
        lock.hold(dossier.getAwardCode());
        claims(dossier).values().stream().findFirst().ifPresent(claim -> {
            throw new RefusedException("AWARD_IN_OTHER_DOSSIER", claim.name(), names.of(dossier.getAwardCode()).nameVi(),
                    Integer.toString(dossier.getAchievementYear()), Long.toString(claim.dossierId()), claim.unitName(),
                    DAY.format(claim.proposedAt()));
        });
    }

    /** The dossiers that have nominees of this one already, by nominee. */
    Map<Long, Claim> claims(DossierFile dossier) {
        List<Object[]> rows = em.createQuery("""
                SELECT n.id, n.recipientName, d.id, COALESCE(d.unitName, u.name), d.proposedAt, d.achievement FROM Nominee n, Nominee o, Dossier d, Unit u
                WHERE n.dossierId = :dossier AND o.dossierId <> :dossier AND d.id = o.dossierId AND u.id = d.proposingUnitId
                  AND d.awardCode = :award AND d.achievementYear = :year AND d.status IN :claiming
                  AND n.appraisal <> :refused AND o.appraisal <> :refused AND o.upperRefusal IS NULL
                  AND (n.voteResult IS NULL OR n.voteResult = :passed) AND (o.voteResult IS NULL OR o.voteResult = :passed)
                  AND (o.personId = n.personId OR o.collectiveId = n.collectiveId)
                ORDER BY n.sortGroup, n.sortKey, n.id, d.id
                """, Object[].class).setParameter("dossier", dossier.getId()).setParameter("award", dossier.getAwardCode())
                .setParameter("year", dossier.getAchievementYear()).setParameter("claiming", CLAIMING)
                .setParameter("refused", AppraisalResult.REFUSED).setParameter("passed", VoteResult.PASSED).getResultList();
        boolean title = !rows.isEmpty() && regulation.award(dossier.getAwardCode()).kind() == AwardKind.TITLE;
        Map<Long, Claim> claims = new LinkedHashMap<>();
        for (Object[] row : rows) {
            // another giấy khen for another achievement of the year stays possible
            if (title || dossier.getAchievement().equalsIgnoreCase((String) row[5])) {
                claims.putIfAbsent((Long) row[0], new Claim((String) row[1], (Long) row[2], (String) row[3], (LocalDateTime) row[4]));
            }
        }
        return claims;
    }
}
