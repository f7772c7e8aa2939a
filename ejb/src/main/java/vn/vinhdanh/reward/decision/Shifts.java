package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.organisation.agency.AgencyService;

/** The shift of pre-printed stock: that of the caller's printer as they last used it, else the usual one of the agency. */
@Dependent
class Shifts {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AgencyService agencies;
    @Inject
    private Caller caller;

    CertificatePrint usual() {
        return mine().map(PrintShift::print).orElseGet(() -> agencies.profile().onStock());
    }

    /** Remembers what the caller prints with; the whole page on white paper needs no shift. */
    void remember(CertificatePrint print) {
        if (print.preprinted()) {
            mine().ifPresentOrElse(mine -> mine.remember(print), () -> em.persist(new PrintShift(caller.username(), print)));
        }
    }

    private Optional<PrintShift> mine() {
        return em.createQuery("SELECT s FROM PrintShift s WHERE s.username = :me", PrintShift.class).setParameter("me", caller.username())
                .getResultStream().findFirst();
    }

    /** Millimetres as they are kept: no printer is finer than a tenth. */
    static BigDecimal tenth(double mm) {
        return BigDecimal.valueOf(mm).setScale(1, RoundingMode.HALF_UP);
    }
}
