package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.register.AwardStatus;

/**
 * Finds who has, or is proposed for, two titles of one year that the department pays: an LĐTT beside a CSTĐCS. Titles with a longer
 * counting time are decided and paid by higher authorities, so they are none of them (NĐ 152/2025 Điều 49; Luật Điều 11).
 */
@Dependent
class OtherTitles {

    private static final Set<AwardStatus> HELD = EnumSet.of(AwardStatus.AWARDED, AwardStatus.RESTORED);
    private static final Set<DossierStatus> CLOSED = EnumSet.of(DossierStatus.REJECTED, DossierStatus.DECIDED, DossierStatus.SUBMITTED_UPWARDS);

    @PersistenceContext
    private EntityManager em;

    /** The other titles of the nominees of a dossier, by nominee. */
    Map<Long, OtherTitle> ofNominees(DossierFile dossier, RuleBook book) {
        return collect(dossier, book, em.createQuery("""
                SELECT n.id, d.awardCode, d.id FROM Nominee n, Nominee o, Dossier d
                WHERE n.dossierId = :dossier AND d.id = o.dossierId AND d.awardCode IN :titles AND d.achievementYear = :year
                  AND d.status NOT IN :closed AND o.appraisal <> :refused AND (o.voteResult IS NULL OR o.voteResult = :passed)
                  AND (o.personId = n.personId OR o.collectiveId = n.collectiveId)
                """, Object[].class), em.createQuery("""
                SELECT n.id, a.awardCode, a.decisionNo, a.decidedOn FROM Nominee n, Award a
                WHERE n.dossierId = :dossier AND a.awardCode IN :titles AND a.achievementYear = :year AND a.status IN :held
                  AND (a.personId = n.personId OR a.collectiveId = n.collectiveId)
                """, Object[].class), query -> query.setParameter("dossier", dossier.getId()));
    }

    /** The same for people or collectives to choose from, by their number. */
    Map<Long, OtherTitle> ofCandidates(DossierFile dossier, RuleBook book, RecipientKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return collect(dossier, book, em.createQuery("""
                SELECT COALESCE(o.personId, o.collectiveId), d.awardCode, d.id FROM Nominee o, Dossier d
                WHERE d.id = o.dossierId AND d.awardCode IN :titles AND d.achievementYear = :year
                  AND d.status NOT IN :closed AND o.appraisal <> :refused AND (o.voteResult IS NULL OR o.voteResult = :passed)
                  AND o.recipientKind = :kind AND (o.personId IN :ids OR o.collectiveId IN :ids)
                """, Object[].class), em.createQuery("""
                SELECT COALESCE(a.personId, a.collectiveId), a.awardCode, a.decisionNo, a.decidedOn FROM Award a
                WHERE a.awardCode IN :titles AND a.achievementYear = :year AND a.status IN :held
                  AND a.recipientKind = :kind AND (a.personId IN :ids OR a.collectiveId IN :ids)
                """, Object[].class), query -> query.setParameter("kind", kind).setParameter("ids", ids));
    }

    private Map<Long, OtherTitle> collect(DossierFile dossier, RuleBook book, TypedQuery<Object[]> proposed, TypedQuery<Object[]> given,
            Function<TypedQuery<Object[]>, TypedQuery<Object[]>> whom) {
        Map<String, AwardRow> titles = besides(book, dossier.getAwardCode());
        Map<Long, OtherTitle> found = new HashMap<>();
        if (titles.isEmpty()) {
            return found;
        }
        for (Object[] row : whom.apply(proposed).setParameter("titles", titles.keySet()).setParameter("year", dossier.getAchievementYear())
                .setParameter("closed", CLOSED).setParameter("refused", AppraisalResult.REFUSED).setParameter("passed", VoteResult.PASSED)
                .getResultList()) {
            found.put(((Number) row[0]).longValue(), new OtherTitle(titles.get(row[1]).nameVi(), null, null, (Long) row[2]));
        }
        for (Object[] row : whom.apply(given).setParameter("titles", titles.keySet()).setParameter("year", dossier.getAchievementYear())
                .setParameter("held", HELD).getResultList()) {
            found.put(((Number) row[0]).longValue(),
                    new OtherTitle(titles.get(row[1]).nameVi(), (String) row[2], (LocalDate) row[3], null));
        }
        return found;
    }

    /** The other titles the director signs; none for what is no such title itself. */
    private static Map<String, AwardRow> besides(RuleBook book, String code) {
        Map<String, AwardRow> titles = book.awards().values().stream().filter(a -> a.kind() == AwardKind.TITLE && a.departmentMaySign())
                .collect(Collectors.toMap(AwardRow::code, Function.identity()));
        return titles.remove(code) == null ? Map.of() : titles;
    }
}
