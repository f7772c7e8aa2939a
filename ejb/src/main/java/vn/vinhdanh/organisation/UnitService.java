package vn.vinhdanh.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** The dated tree of units: the only door to it. Units are renamed and closed from a day on, never deleted. */
@Stateless
public class UnitService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;
    @Inject
    private UnitQueries queries;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    private UnitPeriods periods;

    /**
     * The units of the caller's scope that exist on a day, each before what is below it, with their names of that day.
     *
     * @param asAt the day; null for today
     */
    @PermitAll
    public List<UnitRow> list(LocalDate asAt) {
        return queries.existing(scopes.of(), asAt == null ? LocalDate.now(clock) : asAt);
    }

    /** Those of the units that are the administrator's, the ended ones too, to name where roles hold; names only, no business data. */
    @RolesAllowed(Roles.ADMIN)
    public List<UnitRow> ofGrants(Collection<Long> ids) {
        UnitScope scope = scopes.of(Role.ADMIN);
        return ids.isEmpty() ? List.of() : queries.these(ids).stream().filter(u -> scope.covers(u.id())).toList();
    }

    /**
     * One unit of the caller's scope.
     *
     * @throws NotFoundException when it does not exist or is outside
     */
    @PermitAll
    public UnitRow get(long id) {
        scopes.of().require(id);
        return queries.one(id);
    }

    /** The unit as the edit form takes it. */
    @RolesAllowed(Roles.REGISTRY_OFFICER)
    public UnitInput input(long id) {
        return held(id, null).input();
    }

    /**
     * Adds a unit under another one of the caller's scope.
     *
     * @param parentId the unit above it; null for a root, which only the application itself may add
     * @return its number
     */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.INTEGRATION, Roles.SYSTEM})
    public long create(String code, String name, UnitKind kind, Long parentId, LocalDate validFrom) {
        UnitInput input = new UnitInput();
        input.setCode(code);
        input.setName(name);
        input.setKind(kind);
        input.setParentId(parentId);
        input.setValidFrom(validFrom);
        return added(input).getId();
    }

    /**
     * Writes a new unit, or another name, kind, symbol or order. A unit that is renamed keeps the old name for the days before
     * {@code renamedFrom} (today when it is not given). A new unit exists only while the one above it does.
     *
     * @throws RefusedException UNIT_CLOSED for a unit that has ended, UNIT_BEFORE_PARENT, UNIT_BEYOND_PARENT
     */
    @RolesAllowed(Roles.REGISTRY_OFFICER)
    public long save(@NotNull @Valid UnitInput input) {
        if (input.getId() == null) {
            if (input.getParentId() == null) {
                throw new RefusedException("UNIT_PARENT");
            }
            return added(input).getId();
        }
        Unit unit = held(input.getId(), input.getVersion());
        periods.requireAlive(unit);
        requireFreeCode(input);
        String before = unit.name();
        if (!before.equals(VietnameseText.nfc(input.getName()))) {
            keepFormerName(unit, input.getRenamedFrom());
            unit.rename(input.getName());
        }
        unit.describe(input.getKind(), input.getSymbol(), input.getSortOrder());
        unit.codeAs(input.getCode());
        audit.record("UNIT_CHANGED", "UNIT", unit.getId(), before.equals(unit.name()) ? before : before + " → " + unit.name());
        em.flush();
        return unit.getId();
    }

    /**
     * Ends a unit, or gives it another last day as long as the one it has is still to come. Units below it and people in it must have been placed
     * elsewhere before. What has ended is history: it is corrected by a reorganisation only.
     *
     * @param lastDay the last day on which it exists
     */
    @RolesAllowed(Roles.REGISTRY_OFFICER)
    public void close(long id, long version, @NotNull LocalDate lastDay, @NotNull @Size(max = 500) String reason) {
        Unit unit = held(id, version);
        periods.requireClosable(unit, lastDay, reason);
        unit.endOn(lastDay, VietnameseText.nfc(reason));
        audit.record("UNIT_CLOSED", "UNIT", id, unit.name() + ", " + lastDay + ": " + reason);
    }

    /** What speaks against ending a unit, said before somebody is asked for good. */
    @RolesAllowed(Roles.REGISTRY_OFFICER)
    public void checkClose(long id, long version, @NotNull LocalDate lastDay, @NotNull @Size(max = 500) String reason) {
        periods.requireClosable(held(id, version), lastDay, reason);
    }

    /** Takes an end back that is still to come: the unit goes on. */
    @RolesAllowed(Roles.REGISTRY_OFFICER)
    public void keepOpen(long id, long version) {
        Unit unit = held(id, version);
        periods.requireAlive(unit);
        periods.requireNotBeyondParent(unit, null);
        audit.record("UNIT_KEPT_OPEN", "UNIT", id, unit.name() + ", " + unit.validTo());
        unit.endOn(null, null);
    }

    private Unit added(UnitInput input) {
        UnitScope scope = scopes.of(Role.REGISTRY_OFFICER, Role.INTEGRATION);
        Unit parent = null;
        if (input.getParentId() != null || !scope.everything()) {
            scope.require(input.getParentId());
            parent = em.find(Unit.class, input.getParentId());
            if (parent == null) {
                throw new NotFoundException();
            }
        }
        periods.requireWithin(parent, input.getValidFrom());
        requireFreeCode(input);
        Unit unit = new Unit(VietnameseText.nfc(input.getCode()), input.getKind(), input.getValidFrom());
        unit.rename(input.getName());
        unit.describe(input.getKind(), input.getSymbol(), input.getSortOrder());
        em.persist(unit);
        unit.placeUnder(parent);
        em.flush();
        audit.record("UNIT_CREATED", "UNIT", unit.getId(), unit.name());
        return unit;
    }

    private Unit held(long id, Long version) {
        scopes.of(Role.REGISTRY_OFFICER).require(id);
        Unit unit = em.find(Unit.class, id);
        if (unit == null) {
            throw new NotFoundException();
        }
        if (version != null) {
            unit.requireVersion(version);
        }
        return unit;
    }

    private void keepFormerName(Unit unit, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = from == null ? today : from;
        if (first.isAfter(today)) {
            throw new RefusedException("UNIT_RENAME_FUTURE");
        }
        if (first.isAfter(unit.validFrom())) {
            em.persist(new UnitFormerName(unit.getId(), unit.name(), first.minusDays(1)));
        }
    }

    private void requireFreeCode(UnitInput input) {
        if (queries.codeTaken(VietnameseText.nfc(input.getCode()), input.getId())) {
            throw new RefusedException("UNIT_CODE_TAKEN", input.getCode());
        }
    }
}
