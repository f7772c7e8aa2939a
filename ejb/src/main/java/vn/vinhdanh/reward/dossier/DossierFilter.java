package vn.vinhdanh.reward.dossier;

import java.io.Serializable;

/**
 * What the list is narrowed to; null means all.
 *
 * @param mine only what waits for the caller
 */
public record DossierFilter(Integer year, String awardCode, DossierStatus status, boolean mine) implements Serializable {

    /** Everything the caller may see. */
    public static DossierFilter all() {
        return new DossierFilter(null, null, null, false);
    }
}
