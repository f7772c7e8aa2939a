package vn.vinhdanh.personnel.pay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.history.FieldChange;
import vn.vinhdanh.personnel.person.HeldPerson;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** The pay of one person over time: entered with its decision, corrected with a reason, never deleted. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class PayService {

    private static final String TAKE_EFFECT = """
            MERGE INTO person p USING (
                SELECT y.person_id, y.rank_code, y.step, y.coefficient FROM pay_period y WHERE y.valid_from BETWEEN ?1 AND ?2
                  AND NOT EXISTS (SELECT 1 FROM pay_period l WHERE l.person_id = y.person_id AND l.valid_from <= ?2
                    AND (l.valid_from > y.valid_from OR l.valid_from = y.valid_from AND l.id > y.id))) s
            ON (p.id = s.person_id AND (p.rank_code IS DISTINCT FROM s.rank_code OR p.pay_step IS DISTINCT FROM s.step
                OR p.pay_coefficient IS DISTINCT FROM s.coefficient))
            WHEN MATCHED THEN UPDATE SET version = p.version + 1, rank_code = s.rank_code, pay_step = s.step, pay_coefficient = s.coefficient
            """;
    /** A server that stood still may catch up so many days. */
    private static final int CATCH_UP = 60;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PersonAccess access;
    @Inject
    private PayTables tables;
    @Inject
    private ChangeLog changes;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Everything about one person's pay, with what comes next and when the person retires. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION, Roles.SYSTEM})
    public PayView of(long personId) {
        access.requireReadable(personId);
        LocalDate today = LocalDate.now(clock);
        List<PayPeriod> periods = periods(personId);
        PayPeriod current = onDay(periods, today).orElse(null);
        Rank rank = current == null ? null : tables.rank(current.rankCode(), today);
        NextStep next = current == null ? null : PayRules.next(current.state(), rank, tables.figures(today));
        return new PayView(periods.stream().map(PayPeriod::row).toList(), current == null ? null : current.row(), rank, next,
                next != null && next.isKnown() ? disciplinedSince(personId, current.state().countsFrom()) : null, retirement(personId));
    }

    /** The tables of all ranks, for choosing one and for reading. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION, Roles.ADMIN})
    public List<Rank> ranks() {
        return tables.ranks();
    }

    /**
     * Writes a period or its correction; the record shows what holds today.
     *
     * @throws RefusedException PAY_DAY, PAY_GROUND, PAY_BEFORE_BIRTH, PAY_SAME_DAY, PAY_STEP, PAY_COEFFICIENT, PAY_BEYOND, PAY_COUNTS_FROM,
     *         CORRECTION_REASON; PAY_FALLS and PAY_LEAPS until the input says to go ahead, PAY_FALLS_WHY
     */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.SYSTEM})
    public void save(@NotNull @Valid PayInput input) {
        HeldPerson person = access.held(input.getPersonId());
        List<PayPeriod> periods = periods(person.id());
        PayPeriod period = input.getId() == null ? new PayPeriod(person.id()) : stored(input, periods);
        List<PayPeriod> others = periods.stream().filter(p -> p != period).toList();
        LocalDate from = input.getValidFrom() != null ? input.getValidFrom() : period.validFrom() != null ? period.validFrom() : LocalDate.now(clock);
        Rank rank = tables.rank(input.getRankCode(), from);
        PayChecks.complete(input, rank);
        PayChecks.requireDayAndGround(input, input.getId() == null ? periods.isEmpty() : !period.startKnown());
        PayChecks.refuse(input, from, rank, person.birthDate(), others.stream().map(PayPeriod::validFrom).toList());
        PayChecks.ask(input, onDay(others, from).orElse(null));
        Map<String, Object> before = period.facts();
        LocalDate counts = input.getCountsFrom() == null ? input.getValidFrom() : input.getCountsFrom();
        period.take(input, from, PayRules.next(new PayState(input.getRankCode(), input.getStep(), input.getBeyondPercent(), counts), rank,
                tables.figures(from)).on());
        if (input.getId() == null) {
            em.persist(period);
        }
        changes.record(person.id(), ChangeLog.PAY, from.toString(), input.getReason() == null ? input.getDecisionNo() : input.getReason(),
                FieldChange.between(before, period.facts()));
        em.flush();
        onDay(periods(person.id()), LocalDate.now(clock)).ifPresent(p -> person.payAs(p.rankCode(), p.step(), p.coefficient()));
        audit.record(input.getId() == null ? "PAY_ADDED" : "PAY_CORRECTED", "PERSON", person.id(),
                input.getRankCode() + "/" + input.getStep() + " " + input.getCoefficient() + ", " + from);
    }

    /** Lets steps that were entered ahead take effect on their day; the application itself does it every night. */
    @RolesAllowed(Roles.SYSTEM)
    public int takeEffect() {
        LocalDate today = LocalDate.now(clock);
        return em.createNativeQuery(TAKE_EFFECT).setParameter(1, today.minusDays(CATCH_UP)).setParameter(2, today).executeUpdate();
    }

    private static PayPeriod stored(PayInput input, List<PayPeriod> periods) {
        PayPeriod period = periods.stream().filter(p -> p.getId().equals(input.getId())).findFirst().orElseThrow(NotFoundException::new);
        period.requireVersion(input.getVersion());
        return period;
    }

    private List<PayPeriod> periods(long personId) {
        return em.createQuery("SELECT p FROM PayPeriod p WHERE p.personId = :person ORDER BY p.validFrom DESC, p.id DESC", PayPeriod.class)
                .setParameter("person", personId).getResultList();
    }

    /** Of periods with the newest first, the one of a day. */
    static Optional<PayPeriod> onDay(List<PayPeriod> periods, LocalDate day) {
        return periods.stream().filter(p -> !p.validFrom().isAfter(day)).findFirst();
    }

    private LocalDate disciplinedSince(long personId, LocalDate from) {
        return em.createQuery("SELECT MAX(d.decidedOn) FROM Discipline d WHERE d.personId = :person AND d.decidedOn >= :from", LocalDate.class)
                .setParameter("person", personId).setParameter("from", from).getSingleResult();
    }

    private Retirement retirement(long personId) {
        Object[] born = em.createQuery("SELECT p.sex, p.birthDate, p.birthYear FROM Person p WHERE p.id = :person", Object[].class)
                .setParameter("person", personId).getSingleResult();
        return RetirementRules.of((Sex) born[0], (LocalDate) born[1], (Integer) born[2], tables.ages()).orElse(null);
    }
}
