package vn.vinhdanh.organisation.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** Posts assigned, held, free and to be cut, per unit and year with totals up the tree; changed on a legal basis only. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.DIRECTOR, Roles.INSPECTOR, Roles.UNIT_HEAD, Roles.INTEGRATION, Roles.SYSTEM})
public class StaffingService {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitService units;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<UnitCensus> registries;

    /** The posts of the caller's units in a year, in tree order; people are those of the last day of the year, or of today if that is earlier. */
    public List<StaffingRow> table(int year) {
        UnitScope scope = scopes.of();
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(year, LAST_MONTH, LAST_DAY);
        LocalDate day = end.isBefore(today) ? end : today;
        List<StaffingQuota> quotas = em.createQuery("SELECT q FROM StaffingQuota q WHERE q.year = :year"
                + " AND (:everything = TRUE OR q.unitId IN :unitIds)", StaffingQuota.class).setParameter("year", year)
                .setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds()).getResultList();
        List<UnitCount> counts = new ArrayList<>();
        registries.forEach(r -> counts.addAll(r.count(scope, day)));
        return new StaffingTotals(quotas, counts).rows(units.list(day));
    }

    /**
     * The posts of one unit, to be edited: a line for each kind.
     *
     * @throws NotFoundException for a year of which no posts can be entered
     */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.SYSTEM})
    public StaffingInput input(long unitId, int year) {
        scopes.of(Role.REGISTRY_OFFICER).require(unitId);
        if (year < StaffingInput.FIRST_YEAR || year > StaffingInput.LAST_YEAR) {
            throw new NotFoundException();
        }
        Map<StaffKind, StaffingQuota> stored = stored(unitId, year);
        StaffingInput input = new StaffingInput();
        input.setUnitId(unitId);
        input.setYear(year);
        for (StaffKind kind : StaffKind.values()) {
            StaffingInput.Line line = new StaffingInput.Line();
            line.setKind(kind);
            StaffingQuota quota = stored.get(kind);
            if (quota != null) {
                line.setVersion(quota.getVersion());
                line.setAssigned(quota.assigned());
                line.setToCut(quota.toCut());
                input.setLegalBasis(quota.legalBasis());
            }
            input.getLines().add(line);
        }
        return input;
    }

    /**
     * Stores the posts of a unit for a year.
     *
     * @throws RefusedException STAFFING_CUT when more is to be cut than assigned
     */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.SYSTEM})
    public void save(@NotNull @Valid StaffingInput input) {
        scopes.of(Role.REGISTRY_OFFICER).require(input.getUnitId());
        Map<StaffKind, StaffingQuota> stored = stored(input.getUnitId(), input.getYear());
        for (StaffingInput.Line line : input.getLines()) {
            if (line.getToCut() > line.getAssigned()) {
                throw new RefusedException("STAFFING_CUT", line.getToCut(), line.getAssigned());
            }
            StaffingQuota quota = stored.get(line.getKind());
            if (quota == null) {
                quota = new StaffingQuota(input.getUnitId(), input.getYear(), line.getKind());
            } else {
                quota.requireVersion(line.getVersion());
            }
            quota.assign(line.getAssigned(), line.getToCut(), input.getLegalBasis(), caller.username(), LocalDateTime.now(clock));
            em.persist(quota);
        }
        audit.record("STAFFING_SAVED", "UNIT", input.getUnitId(), input.getYear() + ": " + input.getLines().stream()
                .map(l -> l.getKind() + " " + l.getAssigned() + "/" + l.getToCut()).collect(Collectors.joining(", ")) + "; " + input.getLegalBasis());
        em.flush();
    }

    private Map<StaffKind, StaffingQuota> stored(long unitId, int year) {
        return em.createQuery("SELECT q FROM StaffingQuota q WHERE q.unitId = :unit AND q.year = :year", StaffingQuota.class)
                .setParameter("unit", unitId).setParameter("year", year).getResultStream()
                .collect(Collectors.toMap(StaffingQuota::kind, Function.identity()));
    }
}
