package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.NotFoundException;

/** Takes a dossier in hand: inside the caller's scope, locked, and only if nobody changed it since it was read. */
@Dependent
public class DossierDesk {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;

    /**
     * The dossier for a change by somebody in one of these roles.
     *
     * @throws NotFoundException when it does not exist or is outside the scope
     * @throws vn.vinhdanh.shared.StaleException when somebody changed it since
     */
    public DossierFile take(long id, long version, Role... roles) {
        return own(id, version, roles);
    }

    /** The same for this room, with everything that can be done to a dossier. */
    Dossier own(long id, long version, Role... roles) {
        Dossier dossier = em.find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (dossier == null) {
            throw new NotFoundException();
        }
        scopes.of(roles).require(dossier.getProposingUnitId());
        dossier.requireVersion(version);
        // the list of nominees belongs to the dossier: whoever changes it must be noticed by whoever reads the dossier
        em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return dossier;
    }

    /** Refuses when the caller holds this role over other units only. */
    void requireScope(Dossier dossier, Role role) {
        scopes.of(role).require(dossier.getProposingUnitId());
    }

    /** The dossier of a document that is locked itself and about to be numbered. */
    public DossierFile takeForNumber(long id) {
        Dossier dossier = em.find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE);
        scopes.of(Role.DOCUMENT_CLERK).require(dossier.getProposingUnitId());
        return dossier;
    }

    /** What the proposing unit is called in this dossier: as on the day it was closed, until then as today. */
    public String unitName(DossierFile dossier) {
        return dossier.getUnitName() != null ? dossier.getUnitName() : em.createQuery("SELECT u.name FROM Unit u WHERE u.id = :id", String.class)
                .setParameter("id", dossier.getProposingUnitId()).getSingleResult();
    }

    /** The dossier for reading. */
    public DossierFile look(long id) {
        return read(id);
    }

    /** The same for this room. */
    Dossier read(long id) {
        Dossier dossier = em.find(Dossier.class, id);
        if (dossier == null) {
            throw new NotFoundException();
        }
        scopes.of().require(dossier.getProposingUnitId());
        return dossier;
    }
}
