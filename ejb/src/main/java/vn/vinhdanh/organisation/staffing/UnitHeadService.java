package vn.vinhdanh.organisation.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.shared.Moments;
import vn.vinhdanh.shared.RefusedException;

/** Names the head of a unit where it is not the one who leads it by position. */
@Stateless
@RolesAllowed(Roles.REGISTRY_OFFICER)
public class UnitHeadService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;
    @Inject
    private UnitService units;
    @Inject
    private AuditTrail audit;

    /**
     * Puts somebody at the head from a day on; the one named before ends the day before.
     *
     * @param personId the new head; null to go back to the leader by position
     * @throws RefusedException UNIT_CLOSED when the unit has ended by that day, UNIT_HEAD_LATER
     */
    public void name(long unitId, Long personId, @NotBlank String legalBasis, @NotNull LocalDate from) {
        scopes.of(Role.REGISTRY_OFFICER).require(unitId);
        UnitRow unit = units.get(unitId);
        if (unit.validTo() != null && unit.validTo().isBefore(from)) {
            throw new RefusedException("UNIT_CLOSED", unit.name(), Moments.day(unit.validTo()));
        }
        for (UnitHead before : em.createQuery("SELECT h FROM UnitHead h WHERE h.unitId = :unit AND h.validTo IS NULL", UnitHead.class)
                .setParameter("unit", unitId).getResultList()) {
            if (!before.validFrom().isBefore(from)) {
                throw new RefusedException("UNIT_HEAD_LATER");
            }
            before.endOn(from.minusDays(1));
        }
        if (personId != null) {
            em.persist(new UnitHead(unitId, personId, legalBasis, from));
        }
        audit.record("UNIT_HEAD", "UNIT", unitId, (personId == null ? "" : personId + ", ") + from + ": " + legalBasis);
    }
}
