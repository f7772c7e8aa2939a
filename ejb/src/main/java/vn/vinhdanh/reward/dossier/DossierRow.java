package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One dossier in the list. */
public record DossierRow(Long id, long version, String awardCode, String awardName, int year, Long unitId, String unitName, DossierStatus status,
        LocalDate acceptedOn, LocalDateTime proposedAt, LocalDateTime since, long collectives, long persons, long households) implements Serializable {

    /** All recipients. */
    public long nominees() {
        return collectives + persons + households;
    }
}
