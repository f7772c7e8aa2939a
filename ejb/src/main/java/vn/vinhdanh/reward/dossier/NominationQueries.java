package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** Who can be put forward, and what speaks against putting somebody forward twice; set by set, never row by row. */
@Dependent
class NominationQueries {

    private static final Set<Long> NOBODY = Set.of(-1L);
    /** What is submitted upwards is not awarded yet, so the name still stands there. */
    private static final Set<DossierStatus> CLOSED = EnumSet.of(DossierStatus.REJECTED, DossierStatus.DECIDED);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** The people of these numbers who serve in the scope. */
    List<Candidate> people(Collection<Long> ids, UnitScope scope) {
        return em.createQuery("""
                SELECT p.id, p.fullName, p.sortKey, p.sex, p.position, p.unitId, u.name FROM Person p, Unit u
                WHERE u.id = p.unitId AND p.id IN :ids AND p.status = :active AND (:everything = TRUE OR p.unitId IN :unitIds)
                """, Object[].class).setParameter("ids", some(ids)).setParameter("active", PersonStatus.ACTIVE)
                .setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds()).getResultStream()
                .map(r -> new Candidate(RecipientKind.PERSON, (Long) r[0], null, (String) r[1], (String) r[2],
                        r[3] == null ? null : r[3] == Sex.FEMALE, (String) r[4], (Long) r[5], (String) r[6])).toList();
    }

    /** The units of these numbers that exist today: a dissolved unit is not rewarded (TT 15/2025/TT-BNV). */
    List<Candidate> collectives(Collection<Long> ids, UnitScope scope) {
        return em.createQuery("""
                SELECT u.id, u.name, p.id, p.name FROM Unit u LEFT JOIN Unit p ON p.id = u.parentId
                WHERE u.id IN :ids AND (u.validTo IS NULL OR u.validTo >= :today) AND (:everything = TRUE OR u.id IN :unitIds)
                """, Object[].class).setParameter("ids", some(ids)).setParameter("today", LocalDate.now(clock))
                .setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds()).getResultStream()
                .map(r -> new Candidate(RecipientKind.COLLECTIVE, null, (Long) r[0], (String) r[1], VietnameseText.order((String) r[1]),
                        null, null, r[2] == null ? (Long) r[0] : (Long) r[2], (String) r[3])).toList();
    }

    /**
     * Everybody an input names.
     *
     * @throws NotFoundException when somebody of them is outside the scope; NOMINATION_EMPTY when it names nobody
     */
    List<Candidate> candidates(DossierFile dossier, NominationInput input, UnitScope scope) {
        Set<Long> people = new HashSet<>(input.getPersonIds());
        Set<Long> collectives = new HashSet<>(input.getCollectiveIds());
        List<Candidate> found = new ArrayList<>(people(people, scope));
        found.addAll(collectives(collectives, scope));
        if (found.size() < people.size() + collectives.size()) {
            throw new NotFoundException();
        }
        if (input.getHousehold() != null && !input.getHousehold().isBlank()) {
            found.add(Candidate.household(input.getHousehold(), input.getHouseholdDetail(), dossier.getProposingUnitId(),
                    unitName(dossier.getProposingUnitId())));
        }
        if (found.isEmpty()) {
            throw new RefusedException("NOMINATION_EMPTY");
        }
        return found;
    }

    String unitName(long unitId) {
        return em.createQuery("SELECT u.name FROM Unit u WHERE u.id = :id", String.class).setParameter("id", unitId).getSingleResult();
    }

    /** All rows of a dossier in the order of the annexed list. */
    List<Nominee> nominees(long dossierId) {
        return em.createQuery("""
                SELECT n FROM Nominee n WHERE n.dossierId = :dossier ORDER BY n.sortGroup, n.sortKey, n.id
                """, Nominee.class).setParameter("dossier", dossierId).getResultList();
    }

    /** The other dossier for the same award and year in which a nominee stands, by nominee: one achievement is rewarded once. */
    Map<Long, Long> otherDossiers(Dossier dossier) {
        return others(dossier, em.createQuery("""
                SELECT n.id, d.id FROM Nominee n, Nominee o, Dossier d
                WHERE n.dossierId = :dossier AND o.dossierId <> :dossier AND d.id = o.dossierId AND d.awardCode = :award
                  AND d.achievementYear = :year AND d.status NOT IN :closed AND o.appraisal <> :refused AND o.upperRefusal IS NULL
                  AND (o.personId = n.personId OR o.collectiveId = n.collectiveId)
                ORDER BY d.id
                """, Object[].class));
    }

    /** The same for people or collectives who are not nominated yet, by their number. */
    Map<Long, Long> otherDossiers(Dossier dossier, RecipientKind kind, Collection<Long> ids) {
        return others(dossier, em.createQuery("""
                SELECT COALESCE(o.personId, o.collectiveId), d.id FROM Nominee o, Dossier d
                WHERE o.dossierId <> :dossier AND d.id = o.dossierId AND d.awardCode = :award AND d.achievementYear = :year
                  AND d.status NOT IN :closed AND o.appraisal <> :refused AND o.upperRefusal IS NULL AND o.recipientKind = :kind
                  AND (o.personId IN :ids OR o.collectiveId IN :ids)
                ORDER BY d.id
                """, Object[].class).setParameter("kind", kind).setParameter("ids", some(ids)));
    }

    private static Map<Long, Long> others(Dossier dossier, TypedQuery<Object[]> query) {
        Map<Long, Long> others = new HashMap<>();
        for (Object[] row : query.setParameter("dossier", dossier.getId()).setParameter("award", dossier.getAwardCode())
                .setParameter("year", dossier.getAchievementYear()).setParameter("refused", AppraisalResult.REFUSED)
                .setParameter("closed", CLOSED).getResultList()) {
            others.putIfAbsent(((Number) row[0]).longValue(), (Long) row[1]);
        }
        return others;
    }

    private static Collection<Long> some(Collection<Long> ids) {
        return ids.isEmpty() ? NOBODY : ids;
    }
}
