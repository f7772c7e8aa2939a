package vn.vinhdanh.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.shared.NotFoundException;

/** The tree of units: the only door to it. */
@Stateless
public class UnitService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Clock clock;

    /**
     * The units of the caller's scope that exist on a day, in the order of the tree.
     *
     * @param asAt the day; null for today
     */
    @PermitAll
    public List<UnitRow> list(LocalDate asAt) {
        UnitScope scope = scopes.of();
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.organisation.UnitRow(u.id, u.version, u.code, u.name, u.kind, u.symbol, u.parentId,
                    u.path, u.validFrom, u.validTo)
                FROM Unit u
                WHERE (:everything = TRUE OR u.id IN :unitIds)
                  AND u.validFrom <= :day AND (u.validTo IS NULL OR u.validTo >= :day)
                ORDER BY u.path
                """, UnitRow.class).setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds())
                .setParameter("day", asAt == null ? LocalDate.now(clock) : asAt).getResultList();
    }

    /** All units of today for the administrator's choice of where a role holds; names only, no business data. */
    @RolesAllowed(Roles.ADMIN)
    public List<UnitRow> listForGrants() {
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.organisation.UnitRow(u.id, u.version, u.code, u.name, u.kind, u.symbol, u.parentId,
                    u.path, u.validFrom, u.validTo)
                FROM Unit u ORDER BY u.path
                """, UnitRow.class).getResultList();
    }

    /**
     * One unit of the caller's scope.
     *
     * @throws NotFoundException when it does not exist or is outside
     */
    @PermitAll
    public UnitRow get(long id) {
        scopes.of().require(id);
        return em.createQuery("""
                SELECT NEW vn.vinhdanh.organisation.UnitRow(u.id, u.version, u.code, u.name, u.kind, u.symbol, u.parentId,
                    u.path, u.validFrom, u.validTo)
                FROM Unit u WHERE u.id = :id
                """, UnitRow.class).setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * Adds a unit under another one of the caller's scope.
     *
     * @param parentId the unit above it; null for a root, which only the application itself may add
     * @return its number
     */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.INTEGRATION, Roles.SYSTEM})
    public long create(String code, String name, UnitKind kind, Long parentId, LocalDate validFrom) {
        Unit parent = null;
        UnitScope scope = scopes.of(Role.REGISTRY_OFFICER, Role.INTEGRATION);
        if (parentId != null || !scope.everything()) {
            scope.require(parentId);
            parent = em.find(Unit.class, parentId);
        }
        Unit unit = new Unit(code, kind, validFrom);
        unit.rename(name);
        em.persist(unit);
        unit.placeUnder(parent);
        em.flush();
        return unit.getId();
    }
}
