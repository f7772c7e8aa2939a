package vn.vinhdanh.classification.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** The campaign as the sheets of this room see it; not for pages. */
@Dependent
public class CampaignAccess {

    @PersistenceContext
    private EntityManager em;

    /** Its settings. */
    public CampaignSettings settings(long id) {
        return found(id, LockModeType.NONE).settings();
    }

    /**
     * Its settings, held so that two decisions queue up.
     *
     * @throws RefusedException CAMPAIGN_CLOSED
     */
    public CampaignSettings lockedOpen(long id) {
        Campaign campaign = found(id, LockModeType.PESSIMISTIC_WRITE);
        campaign.requireOpen();
        return campaign.settings();
    }

    /** Every unit is decided. */
    public void close(long id, LocalDate day) {
        found(id, LockModeType.PESSIMISTIC_WRITE).close(day);
    }

    Campaign locked(long id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Campaign found(long id, LockModeType lock) {
        Campaign campaign = em.find(Campaign.class, id, lock);
        if (campaign == null) {
            throw new NotFoundException();
        }
        return campaign;
    }
}
