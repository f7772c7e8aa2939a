package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.dossier.DossierDesk;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** Finds a document for somebody who may read it: of the own units, and before it is numbered only for those who work on it. */
@Dependent
class DecisionFinder {

    private static final Role[] WORKING = {Role.APPRAISER, Role.COUNCIL_SECRETARY, Role.DIRECTOR, Role.DOCUMENT_CLERK};

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DossierDesk desk;
    @Inject
    private Caller caller;

    Decision find(long id) {
        return find(id, LockModeType.NONE);
    }

    /** The same, held until the transaction ends. */
    Decision hold(long id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void requireReadable(Decision decision) {
        if (decision.getStatus() != DecisionStatus.REGISTERED && !caller.hasAny(WORKING)) {
            throw new RefusedException("DECISION_NOT_REGISTERED");
        }
    }

    private Decision find(long id, LockModeType lock) {
        Decision decision = em.find(Decision.class, id, lock);
        if (decision == null) {
            throw new NotFoundException();
        }
        desk.look(decision.getDossierId());
        return decision;
    }
}
