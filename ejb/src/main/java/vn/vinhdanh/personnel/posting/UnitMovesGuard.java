package vn.vinhdanh.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.vinhdanh.organisation.UnitChangeListener;
import vn.vinhdanh.shared.RefusedException;

/** A unit does not end while moves into it are dated ahead: whoever is to serve there beyond its last day must be placed elsewhere first. */
@ApplicationScoped
public class UnitMovesGuard implements UnitChangeListener {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    @Override
    public void closing(long unitId, LocalDate lastDay) {
        long moves = em.createQuery("SELECT COUNT(o) FROM Posting o WHERE o.unitId = :unit AND o.validFrom > :today"
                + " AND (o.validTo IS NULL OR o.validTo > :last)", Long.class)
                .setParameter("unit", unitId).setParameter("today", LocalDate.now(clock)).setParameter("last", lastDay).getSingleResult();
        if (moves > 0) {
            throw new RefusedException("UNIT_MOVES_AHEAD", moves);
        }
    }
}
