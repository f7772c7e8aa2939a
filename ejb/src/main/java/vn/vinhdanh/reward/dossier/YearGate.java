package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import vn.vinhdanh.classification.campaign.CampaignGate;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.shared.RefusedException;

/**
 * The order of the year: classification, then the Party's classification, then emulation titles (NĐ 335/2025). Proposals may be
 * drafted before; councils meet and decisions are made only after. Sudden achievements are rewarded at once (Luật Điều 8) and do
 * not wait.
 */
@Dependent
public class YearGate {

    /** Chains of titles are counted back from the year before the proposal (P10): that year must be classified. */
    private static final Set<String> CHAINS = Set.of("CSTDT", "CSTDTQ");

    @Inject
    private CampaignService campaigns;

    /** Whether the council may take the dossier up. */
    boolean open(Dossier dossier) {
        return dossier.getCommendationType() == CommendationType.UNEXPECTED || gate(dossier).isOpenForDecision();
    }

    /**
     * Refuses what comes too early.
     *
     * @throws RefusedException CLASSIFICATION_OPEN or PARTY_CLASSIFICATION_OPEN
     */
    public void require(DossierFile file) {
        Dossier dossier = (Dossier) file;
        if (!open(dossier)) {
            String year = Integer.toString(year(dossier));
            throw new RefusedException(gate(dossier).classificationClosed() ? "PARTY_CLASSIFICATION_OPEN" : "CLASSIFICATION_OPEN", year);
        }
    }

    private CampaignGate gate(Dossier dossier) {
        return campaigns.gate(year(dossier));
    }

    private static int year(Dossier dossier) {
        return CHAINS.contains(dossier.getAwardCode()) ? dossier.getAchievementYear() - 1 : dossier.getAchievementYear();
    }
}
