package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.Page;

/** Reads of dossiers for lists and pages. */
@Dependent
class DossierQueries {

    /** Which dossiers a list shows; the page and its total share it. */
    private static final String SHOWN = """
            (:everything = TRUE OR d.proposingUnitId IN :unitIds) AND d.status IN :statuses AND (:year = 0 OR d.achievementYear = :year)
            AND (:award = '' OR d.awardCode = :award)
            AND (d.status <> :voted
                 OR (:drafted = TRUE AND EXISTS (SELECT c.id FROM Decision c WHERE c.dossierId = d.id))
                 OR (:undrafted = TRUE AND NOT EXISTS (SELECT e.id FROM Decision e WHERE e.dossierId = d.id)))
            """;

    @PersistenceContext
    private EntityManager em;

    /** One page of dossiers, newest first; the counts of recipients come with one more statement. */
    List<DossierRow> page(DossierFilter filter, Waiting waiting, UnitScope scope, long beforeId, int limit,
            Map<String, String> awardNames) {
        List<Object[]> rows = shown(em.createQuery("""
                SELECT d.id, d.version, d.awardCode, d.achievementYear, d.proposingUnitId, COALESCE(d.unitName, u.name), d.status, d.acceptedOn,
                    d.proposedAt, d.submittedAt, d.appraisedAt, d.approvedAt
                FROM Dossier d, Unit u
                WHERE u.id = d.proposingUnitId AND d.id < :before AND""" + " " + SHOWN + "ORDER BY d.id DESC", Object[].class), filter, waiting, scope)
                .setParameter("before", beforeId).setMaxResults(limit).getResultList();
        Map<Long, Map<RecipientKind, Long>> counts = counts(rows.stream().map(r -> (Long) r[0]).toList());
        List<DossierRow> page = new ArrayList<>();
        for (Object[] r : rows) {
            Map<RecipientKind, Long> count = counts.getOrDefault((Long) r[0], Map.of());
            String code = (String) r[2];
            page.add(new DossierRow((Long) r[0], (Long) r[1], code, awardNames.getOrDefault(code, code), (Integer) r[3], (Long) r[4], (String) r[5],
                    (DossierStatus) r[6], (LocalDate) r[7], (LocalDateTime) r[8], latest(r), count.getOrDefault(RecipientKind.COLLECTIVE, 0L),
                    count.getOrDefault(RecipientKind.PERSON, 0L), count.getOrDefault(RecipientKind.HOUSEHOLD, 0L)));
        }
        return page;
    }

    /** How many dossiers the list has; null beyond what is counted. */
    Long total(DossierFilter filter, Waiting waiting, UnitScope scope) {
        long all = shown(em.createQuery("SELECT COUNT(d.id) FROM Dossier d WHERE " + SHOWN, Long.class), filter, waiting, scope).getSingleResult();
        return all > Page.COUNT_LIMIT ? null : all;
    }

    private static <T> TypedQuery<T> shown(TypedQuery<T> query, DossierFilter filter, Waiting waiting, UnitScope scope) {
        return query.setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds()).setParameter("statuses", waiting.stations())
                .setParameter("voted", DossierStatus.VOTED).setParameter("undrafted", waiting.undrafted()).setParameter("drafted", waiting.drafted())
                .setParameter("year", filter.year() == null ? 0 : filter.year())
                .setParameter("award", filter.awardCode() == null ? "" : filter.awardCode());
    }

    List<ReturnRow> returns(long dossierId) {
        List<ReturnRow> rows = new ArrayList<>();
        Set<Defect> earlier = EnumSet.noneOf(Defect.class);
        for (DossierReturn r : em.createQuery("SELECT r FROM DossierReturn r WHERE r.dossierId = :dossier ORDER BY r.returnedAt, r.id",
                DossierReturn.class).setParameter("dossier", dossierId).getResultList()) {
            List<Defect> defects = Arrays.stream(r.getDefects().split(",")).map(Defect::valueOf).toList();
            rows.add(0, new ReturnRow(r.getReturnedAt(), r.getReturnedBy(), defects, r.getExplanation(),
                    defects.stream().filter(earlier::contains).toList()));
            earlier.addAll(defects);
        }
        return rows;
    }

    List<KeptReason> reasons(long dossierId, long nomineeId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.reward.dossier.KeptReason(r.ruleCode, r.result, r.citation, r.citationEn,
                    r.evidence, r.evidenceEn, r.remedy, r.remedyEn)
                FROM NomineeReason r, Nominee n WHERE n.id = r.nomineeId AND n.id = :nominee AND n.dossierId = :dossier
                ORDER BY r.positionNo
                """, KeptReason.class).setParameter("nominee", nomineeId).setParameter("dossier", dossierId).getResultList();
    }

    Map<Long, List<KeptReason>> allReasons(long dossierId) {
        Map<Long, List<KeptReason>> all = new HashMap<>();
        for (NomineeReason r : em.createQuery("""
                SELECT r FROM NomineeReason r, Nominee n WHERE n.id = r.nomineeId AND n.dossierId = :dossier ORDER BY r.nomineeId, r.positionNo
                """, NomineeReason.class).setParameter("dossier", dossierId).getResultList()) {
            all.computeIfAbsent(r.getNomineeId(), n -> new ArrayList<>()).add(r.kept().named());
        }
        return all;
    }

    /** Names of those who may appraise for a unit on a day, without the people who prepared the dossier (two-person rule). */
    List<String> appraisers(long unitId, LocalDate day, Set<String> without) {
        String path = em.createQuery("SELECT u.path FROM Unit u WHERE u.id = :unit", String.class).setParameter("unit", unitId).getSingleResult();
        List<Long> units = Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).map(Long::valueOf).toList();
        return em.createQuery("""
                SELECT DISTINCT a.displayName FROM RoleGrant g, Account a
                WHERE a.id = g.accountId AND a.active = TRUE AND g.unitId IN :units AND g.role = :role AND a.username NOT IN :without
                  AND g.validFrom <= :day AND (g.validTo IS NULL OR g.validTo >= :day) ORDER BY a.displayName
                """, String.class).setParameter("units", units).setParameter("role", Role.APPRAISER).setParameter("without", without)
                .setParameter("day", day).getResultList();
    }

    /** Number of the decision drafted for a dossier; null when there is none. */
    Long decisionOf(long dossierId) {
        return em.createQuery("SELECT c.id FROM Decision c WHERE c.dossierId = :dossier", Long.class).setParameter("dossier", dossierId)
                .getResultStream().findFirst().orElse(null);
    }

    private Map<Long, Map<RecipientKind, Long>> counts(List<Long> dossiers) {
        Map<Long, Map<RecipientKind, Long>> counts = new HashMap<>();
        if (!dossiers.isEmpty()) {
            for (Object[] r : em.createQuery("""
                    SELECT n.dossierId, n.recipientKind, COUNT(n) FROM Nominee n WHERE n.dossierId IN :dossiers
                    GROUP BY n.dossierId, n.recipientKind
                    """, Object[].class).setParameter("dossiers", dossiers).getResultList()) {
                counts.computeIfAbsent((Long) r[0], d -> new EnumMap<>(RecipientKind.class)).put((RecipientKind) r[1], (Long) r[2]);
            }
        }
        return counts;
    }

    private static LocalDateTime latest(Object[] row) {
        for (int i = 11; i > 8; i--) {
            if (row[i] != null) {
                return (LocalDateTime) row[i];
            }
        }
        return (LocalDateTime) row[8];
    }
}
