package vn.vinhdanh.personnel.pay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.personnel.person.Sex;

/** Who is due for a step and who retires within some months; what is overdue stands first. A list is a handful of statements, whatever its length. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class PayDueService {

    /** More than anybody reads; the office of a whole province is narrowed by unit. */
    static final int MOST = 5_000;

    private static final String WHOM = " p.status = vn.vinhdanh.personnel.person.PersonStatus.ACTIVE AND u.id = p.unitId"
            + " AND (:everything = TRUE OR p.unitId IN :unitIds) AND (:below = '%' OR u.path LIKE :below)";
    private static final String LATEST = " AND NOT EXISTS (SELECT 1 FROM PayPeriod l WHERE l.personId = y.personId"
            + " AND (l.validFrom > y.validFrom OR l.validFrom = y.validFrom AND l.id > y.id))";
    private static final String STEPS = "SELECT y, p.id, p.fullName, p.birthDate, u.name, p.position FROM PayPeriod y, Person p, Unit u"
            + " WHERE y.nextOn <= :to AND p.id = y.personId AND" + WHOM + LATEST + " ORDER BY y.nextOn, p.sortKey, p.id";
    private static final String UNDATED = "SELECT y, p.id, p.fullName, p.birthDate, u.name, p.position FROM PayPeriod y, Person p, Unit u"
            + " WHERE y.nextOn IS NULL AND y.countsFrom IS NULL AND p.id = y.personId AND" + WHOM + LATEST + " ORDER BY p.sortKey, p.id";
    private static final String RETIRING = "SELECT p.sex, p.id, p.fullName, p.birthDate, u.name, p.position FROM Person p, Unit u"
            + " WHERE ((p.sex = vn.vinhdanh.personnel.person.Sex.MALE AND p.birthDate <= :male)"
            + " OR (p.sex = vn.vinhdanh.personnel.person.Sex.FEMALE AND p.birthDate <= :female)) AND" + WHOM + " ORDER BY p.birthDate, p.id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PersonAccess access;
    @Inject
    private PayTables tables;
    @Inject
    private Clock clock;

    /** Steps and percentages that come, by their day. */
    public List<DueRow> steps(DueFilter filter) {
        LocalDate today = LocalDate.now(clock);
        List<Rank> ranks = tables.ranks();
        PayFigures figures = tables.figures(today);
        return query(STEPS, filter).setParameter("to", today.plusMonths(filter.months())).getResultStream().map(r -> {
            PayPeriod period = (PayPeriod) r[0];
            NextStep next = PayRules.next(period.state(), PayTables.find(ranks, period.rankCode(), today), figures);
            return row(r, period.row(), next, null);
        }).filter(r -> r.next().isKnown()).toList();
    }

    /** Those of whom nobody knows since when they hold their step, so that no day can be told. */
    public List<DueRow> undated(DueFilter filter) {
        return query(UNDATED, filter).getResultStream().map(r -> row(r, ((PayPeriod) r[0]).row(), null, null)).filter(r -> !r.pay().startKnown()).toList();
    }

    /** Those who reach the age of retirement, by the day. */
    public List<DueRow> retiring(DueFilter filter) {
        LocalDate to = LocalDate.now(clock).plusMonths(filter.months());
        List<RetirementAge> ages = tables.ages();
        LocalDate never = LocalDate.of(1, 1, 1);
        return query(RETIRING, filter).setParameter("male", RetirementRules.lastBirth(Sex.MALE, to, ages).orElse(never))
                .setParameter("female", RetirementRules.lastBirth(Sex.FEMALE, to, ages).orElse(never)).getResultStream()
                .map(r -> row(r, null, null, RetirementRules.of((Sex) r[0], (LocalDate) r[3], null, ages).orElseThrow()))
                .sorted(Comparator.comparing(DueRow::on)).toList();
    }

    private static DueRow row(Object[] r, PayRow pay, NextStep next, Retirement retirement) {
        return new DueRow((Long) r[1], (String) r[2], (LocalDate) r[3], (String) r[4], (String) r[5], pay, next, retirement);
    }

    private TypedQuery<Object[]> query(String text, DueFilter filter) {
        UnitScope scope = access.reading();
        return em.createQuery(text, Object[].class).setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds())
                .setParameter("below", filter.unitId() == null ? "%" : below(filter.unitId())).setMaxResults(MOST);
    }

    private String below(long unitId) {
        return em.createQuery("SELECT u.path FROM Unit u WHERE u.id = :unit", String.class).setParameter("unit", unitId)
                .getResultStream().findFirst().map(path -> path + "%").orElse("");
    }
}
