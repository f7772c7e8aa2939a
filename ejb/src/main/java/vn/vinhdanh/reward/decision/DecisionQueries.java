package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.reward.dossier.AppraisalResult;
import vn.vinhdanh.reward.dossier.VoteResult;
import vn.vinhdanh.reward.register.AwardStatus;
import vn.vinhdanh.reward.register.Tariff;

/** Reads of decisions for lists, pages and documents. */
@Dependent
class DecisionQueries {

    /** Which decisions a list shows, by the year of the achievement or of the number; the page and its total share it. */
    private static final String SHOWN = """
            d.id = c.dossierId AND (:everything = TRUE OR d.proposingUnitId IN :unitIds) AND c.status IN :statuses AND c.documentType IN :types
            AND (:year = 0 OR d.achievementYear = :year OR c.seriesYear = :year)
            """;

    @PersistenceContext
    private EntityManager em;

    /** One page of decisions, newest first. */
    List<DecisionRow> page(DecisionFilter filter, UnitScope scope, long beforeId, int limit) {
        return shown(em.createQuery("""
                SELECT NEW vn.vinhdanh.reward.decision.DecisionRow(c.id, c.version, c.dossierId, c.documentType, c.title, c.status,
                    c.numberText, c.issuedOn, d.awardCode, d.achievementYear, c.totalBonus)
                FROM Decision c, Dossier d
                WHERE c.id < :before AND""" + " " + SHOWN + "ORDER BY c.id DESC", DecisionRow.class), filter, scope)
                .setParameter("before", beforeId).setMaxResults(limit).getResultList();
    }

    /** How many decisions the list has; null beyond what is counted. */
    Long total(DecisionFilter filter, UnitScope scope) {
        long all = shown(em.createQuery("SELECT COUNT(c.id) FROM Decision c, Dossier d WHERE " + SHOWN, Long.class), filter, scope).getSingleResult();
        return all > Page.COUNT_LIMIT ? null : all;
    }

    private static <T> TypedQuery<T> shown(TypedQuery<T> query, DecisionFilter filter, UnitScope scope) {
        Set<DecisionStatus> statuses = filter.status() == null ? EnumSet.allOf(DecisionStatus.class) : EnumSet.of(filter.status());
        Set<DocumentType> types = filter.documentType() == null ? EnumSet.allOf(DocumentType.class) : EnumSet.of(filter.documentType());
        return query.setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds()).setParameter("statuses", statuses)
                .setParameter("types", types).setParameter("year", filter.year() == null ? 0 : filter.year());
    }

    Optional<Decision> ofDossier(long dossierId) {
        return em.createQuery("SELECT c FROM Decision c WHERE c.dossierId = :dossier", Decision.class).setParameter("dossier", dossierId)
                .getResultStream().findFirst();
    }

    /**
     * The council meeting that voted on a dossier.
     *
     * @param minutesNo number of its minutes; null when they carry none
     */
    record MeetingOf(LocalDate day, Integer minutesNo) {
    }

    Optional<MeetingOf> meeting(long dossierId) {
        return em.createQuery("""
                SELECT m.startsAt, k.number FROM Dossier d, Meeting m LEFT JOIN Minutes k ON k.meetingId = m.id AND k.seq = 0
                WHERE m.id = d.meetingId AND d.id = :dossier
                """, Object[].class).setParameter("dossier", dossierId).getResultStream().findFirst()
                .map(r -> new MeetingOf(((LocalDateTime) r[0]).toLocalDate(), (Integer) r[1]));
    }

    long passed(long dossierId) {
        return em.createQuery("SELECT COUNT(n) FROM Nominee n WHERE n.dossierId = :dossier AND n.voteResult = :passed AND n.appraisal = :accepted",
                Long.class).setParameter("dossier", dossierId).setParameter("passed", VoteResult.PASSED)
                .setParameter("accepted", AppraisalResult.ACCEPTED).getSingleResult();
    }

    /** Recipients of a document before it is numbered, or of a submission: the passed nominees with what they would receive that day. */
    List<DecisionLine> proposed(long dossierId, Tariff tariff, LocalDate day) {
        Map<Long, Paid> paid = tariff == null || !tariff.title() ? Map.of() : paid(dossierId, day);
        List<DecisionLine> lines = new ArrayList<>();
        for (Object[] r : em.createQuery("""
                SELECT n.recipientKind, n.personId, n.recipientName, n.position, n.unitName, n.id, n.female
                FROM Nominee n WHERE n.dossierId = :dossier AND n.appraisal = :accepted AND n.voteResult = :passed
                ORDER BY n.sortGroup, n.sortKey, n.id
                """, Object[].class).setParameter("dossier", dossierId).setParameter("accepted", AppraisalResult.ACCEPTED)
                .setParameter("passed", VoteResult.PASSED).getResultList()) {
            RecipientKind kind = (RecipientKind) r[0];
            Paid before = paid.getOrDefault(r[5], Paid.NOTHING);
            BigDecimal amount = tariff == null ? null : tariff.amount(kind);
            lines.add(new DecisionLine(lines.size() + 1, kind, (Long) r[1], (Boolean) r[6], (String) r[2], (String) r[3], (String) r[4],
                    tariff == null ? null : tariff.coefficient(kind), before.left(amount), before.offset(amount), before.number()));
        }
        return lines;
    }

    /** What other titles of the same year have paid on a day, by nominee: of one moment only the highest is paid (NĐ 152/2025 Điều 49). */
    private Map<Long, Paid> paid(long dossierId, LocalDate day) {
        return em.createQuery("""
                SELECT n.id, SUM(a.bonus), MAX(a.decisionNo) FROM Nominee n, Dossier d, Award a, CatalogueAward k
                WHERE d.id = :dossier AND n.dossierId = d.id AND (a.personId = n.personId OR a.collectiveId = n.collectiveId)
                  AND a.achievementYear = d.achievementYear AND a.decidedOn = :day AND a.status = :awarded AND a.bonus > 0
                  AND k.code = a.awardCode AND k.kind = :title
                GROUP BY n.id
                """, Object[].class).setParameter("dossier", dossierId).setParameter("day", day).setParameter("awarded", AwardStatus.AWARDED)
                .setParameter("title", AwardKind.TITLE).getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> new Paid((BigDecimal) r[1], (String) r[2])));
    }

    /** What other titles have paid already. */
    private record Paid(BigDecimal sum, String number) {

        static final Paid NOTHING = new Paid(null, null);

        BigDecimal left(BigDecimal amount) {
            return sum == null || amount == null ? amount : amount.subtract(sum).max(BigDecimal.ZERO);
        }

        BigDecimal offset(BigDecimal amount) {
            return sum == null || amount == null ? null : sum.min(amount);
        }
    }

    /** Recipients of a numbered decision as the register holds them. */
    List<DecisionLine> awarded(long decisionId) {
        List<DecisionLine> lines = new ArrayList<>();
        for (Object[] r : em.createQuery("""
                SELECT a.goldBookNo, a.recipientKind, a.personId, a.recipientName, a.position, a.unitName, a.coefficient, a.bonus,
                    a.bonusOffset, a.bonusOffsetNo, p.sex
                FROM Award a LEFT JOIN Person p ON p.id = a.personId WHERE a.decisionId = :decision ORDER BY a.goldBookNo
                """, Object[].class).setParameter("decision", decisionId).getResultList()) {
            lines.add(new DecisionLine((Integer) r[0], (RecipientKind) r[1], (Long) r[2], r[10] == null ? null : r[10] == Sex.FEMALE, (String) r[3],
                    (String) r[4], (String) r[5],
                    (BigDecimal) r[6], (BigDecimal) r[7], (BigDecimal) r[8], (String) r[9]));
        }
        return lines;
    }
}
