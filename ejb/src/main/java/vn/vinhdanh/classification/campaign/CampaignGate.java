package vn.vinhdanh.classification.campaign;

import java.time.LocalDate;

/**
 * How far the classification of a year has come, for what follows it: classification, then the Party's classification, then emulation titles.
 *
 * @param classificationClosed every unit is decided, or the year is an old one whose ratings were imported
 * @param classificationOn     the day it was closed, null when open or unknown
 * @param partyClosed          the Party's classification is closed too
 * @param partyOn              the day of that, null when open or unknown
 */
public record CampaignGate(int year, boolean classificationClosed, LocalDate classificationOn, boolean partyClosed, LocalDate partyOn) {

    /** Councils may meet and decisions be signed; until then proposals are only drafted. */
    public boolean isOpenForDecision() {
        return classificationClosed && partyClosed;
    }
}
