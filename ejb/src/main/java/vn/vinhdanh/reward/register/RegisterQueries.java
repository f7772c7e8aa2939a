package vn.vinhdanh.reward.register;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.DecisionKeys;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.shared.Sql;

/** Reads of the award register; the page and its totals share one predicate. */
@Dependent
class RegisterQueries {

    private static final String ROW = """
            SELECT NEW vn.vinhdanh.reward.register.RegisterRow(a.id, a.version, a.awardCode, a.recipientKind, a.personId,
                a.recipientName, a.position, a.unitName, a.achievementYear, a.decisionNo, a.decidedOn, a.decidedBy, a.decisionId,
                a.goldBookNo, a.bonus, a.status, a.source, a.reason, a.bonusOffset, a.bonusOffsetNo)
            FROM Award a
            """;
    private static final int LOWEST = 99;
    /** Imported rows may lack a unit: they count for the unit of the person. */
    private static final String FILTER = """
            WHERE (:everything = TRUE OR a.unitId IN :unitIds
                   OR (a.unitId IS NULL AND a.personId IN (SELECT p.id FROM Person p WHERE p.unitId IN :unitIds)))
              AND (:year = 0 OR a.achievementYear = :year) AND (:award = '' OR a.awardCode = :award)
              AND (:anyKind = TRUE OR a.recipientKind = :kind)
              AND (:path = '' OR a.unitId IN (SELECT u.id FROM Unit u WHERE u.path LIKE :path)
                   OR (a.unitId IS NULL AND a.personId IN (SELECT q.id FROM Person q, Unit v WHERE v.id = q.unitId AND v.path LIKE :path)))
            """;

    /** As in the index award_number; the embedded database of one office compares number by number. */
    private static final String NUMBER = " AND (SQL('" + DecisionKeys.INDEXED.replace("'", "''").replace("decision_no", "?") + "', a.decisionNo) = :number"
            + " OR SQL('" + DecisionKeys.INDEXED.replace("'", "''").replace("decision_no", "?") + "', a.decisionNo) LIKE :symbols) ";
    private static final String NUMBER_COMPARED = NUMBER.replace(" COLLATE \"C\"", "");
    private static final String DAY = " AND a.decidedOn = :decidedOn ";

    @PersistenceContext
    private EntityManager em;

    /** Rows behind a cursor: newest year first, highest honour first, names in Vietnamese order. */
    List<RegisterRow> page(RegisterFilter filter, UnitScope scope, RegisterCursor after, int limit) {
        Sql.planByValues(em);
        TypedQuery<RegisterRow> query = em.createQuery(ROW + predicate(filter) + """
                  AND a.achievementYear <= :lastYear AND (a.achievementYear < :lastYear OR a.honourOrder > :lastHonour
                    OR (a.honourOrder = :lastHonour AND (a.sortKey > :lastKey OR (a.sortKey = :lastKey AND a.id > :lastId))))
                ORDER BY a.achievementYear DESC, a.honourOrder, a.sortKey, a.id
                """, RegisterRow.class);
        bind(query, filter, scope);
        return query.setParameter("lastYear", after.year()).setParameter("lastHonour", after.honour()).setParameter("lastKey", after.sortKey())
                .setParameter("lastId", after.id()).setMaxResults(limit).getResultList();
    }

    /** The place of a row in that order. */
    RegisterCursor behind(RegisterRow row) {
        return em.createQuery("SELECT NEW vn.vinhdanh.reward.register.RegisterCursor(a.achievementYear, a.honourOrder, a.sortKey, a.id)"
                + " FROM Award a WHERE a.id = :id", RegisterCursor.class).setParameter("id", row.id()).getSingleResult();
    }

    /** Place of an award among the honours, 1 the highest. */
    int honour(String awardCode) {
        Integer order = em.createQuery("SELECT MIN(c.honourOrder) FROM CatalogueAward c WHERE c.code = :code", Integer.class)
                .setParameter("code", awardCode).getSingleResult();
        return order == null ? LOWEST : order;
    }

    /** Recipients by group and money of the awards that are held. */
    RegisterTotals totals(RegisterFilter filter, UnitScope scope) {
        TypedQuery<Object[]> query = em.createQuery("SELECT a.recipientKind, COUNT(a), SUM(a.bonus) FROM Award a " + predicate(filter)
                + " AND a.status IN (vn.vinhdanh.reward.register.AwardStatus.AWARDED, vn.vinhdanh.reward.register.AwardStatus.RESTORED)"
                + " GROUP BY a.recipientKind", Object[].class);
        bind(query, filter, scope);
        long[] counts = new long[RecipientKind.values().length];
        BigDecimal bonus = BigDecimal.ZERO;
        for (Object[] row : query.getResultList()) {
            counts[((RecipientKind) row[0]).ordinal()] = (Long) row[1];
            bonus = bonus.add(row[2] == null ? BigDecimal.ZERO : (BigDecimal) row[2]);
        }
        return new RegisterTotals(counts[RecipientKind.COLLECTIVE.ordinal()], counts[RecipientKind.PERSON.ordinal()],
                counts[RecipientKind.HOUSEHOLD.ordinal()], bonus);
    }

    List<RegisterRow> ofPerson(long personId) {
        return em.createQuery(ROW + "WHERE a.personId = :person ORDER BY a.achievementYear DESC, a.id DESC", RegisterRow.class)
                .setParameter("person", personId).getResultList();
    }

    List<InitiativeRow> initiatives(long personId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.reward.register.InitiativeRow(i.id, i.version, i.personId, i.title, i.recognitionLevel,
                    i.recognisedYear, i.recognitionNo, i.recognisedOn, i.reason)
                FROM Initiative i WHERE i.personId = :person ORDER BY i.recognisedYear DESC, i.id DESC
                """, InitiativeRow.class).setParameter("person", personId).getResultList();
    }

    Optional<Recipient> person(long personId) {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.reward.register.Recipient(p.id, p.fullName, p.position, p.unitId, u.name)
                FROM Person p, Unit u WHERE u.id = p.unitId AND p.id = :person
                """, Recipient.class).setParameter("person", personId).getResultStream().findFirst();
    }

    List<Integer> years() {
        // the two ends of an index; the years between are few, and one without an award is an empty page
        Integer newest = em.createQuery("SELECT MAX(a.achievementYear) FROM Award a", Integer.class).getSingleResult();
        Integer oldest = em.createQuery("SELECT MIN(a.achievementYear) FROM Award a", Integer.class).getSingleResult();
        return newest == null ? List.of() : IntStream.rangeClosed(0, newest - oldest).mapToObj(n -> newest - n).toList();
    }

    private String predicate(RegisterFilter filter) {
        String number = Sql.onPostgres(em) ? NUMBER : NUMBER_COMPARED;
        return FILTER + (numbered(filter) ? number : "") + (filter.decidedOn() == null ? "" : DAY);
    }

    private static boolean numbered(RegisterFilter filter) {
        return filter.number() != null && !DecisionKeys.of(filter.number()).isEmpty();
    }

    private void bind(TypedQuery<?> query, RegisterFilter filter, UnitScope scope) {
        if (numbered(filter)) {
            query.setParameter("number", DecisionKeys.of(filter.number())).setParameter("symbols", DecisionKeys.of(filter.number()) + " %");
        }
        if (filter.decidedOn() != null) {
            query.setParameter("decidedOn", filter.decidedOn());
        }
        query.setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds())
                .setParameter("year", filter.year() == null ? 0 : filter.year())
                .setParameter("award", filter.awardCode() == null ? "" : filter.awardCode())
                .setParameter("anyKind", filter.kind() == null)
                .setParameter("kind", filter.kind() == null ? RecipientKind.PERSON : filter.kind())
                .setParameter("path", subtree(filter.unitId()));
    }

    private String subtree(Long unitId) {
        return unitId == null ? "" : em.createQuery("SELECT u.path FROM Unit u WHERE u.id = :id", String.class)
                .setParameter("id", unitId).getResultStream().findFirst().orElse("-") + "%";
    }
}
