package vn.vinhdanh.personnel.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.vinhdanh.organisation.UnitChangeListener;
import vn.vinhdanh.shared.RefusedException;

/** A unit does not end while people serve in it: nobody may be left without a unit. */
@ApplicationScoped
public class UnitPeopleGuard implements UnitChangeListener {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void closing(long unitId, LocalDate lastDay) {
        long people = em.createQuery("SELECT COUNT(p) FROM Person p WHERE p.unitId = :unit AND p.status = :active", Long.class)
                .setParameter("unit", unitId).setParameter("active", PersonStatus.ACTIVE).getSingleResult();
        if (people > 0) {
            throw new RefusedException("UNIT_HAS_PEOPLE", people);
        }
    }
}
