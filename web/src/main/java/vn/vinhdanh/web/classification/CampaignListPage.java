package vn.vinhdanh.web.classification;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.vinhdanh.classification.campaign.CampaignRow;
import vn.vinhdanh.classification.campaign.CampaignService;

/** The years that were or are being classified. */
@Named
@RequestScoped
public class CampaignListPage {

    @EJB
    private CampaignService campaigns;
    private List<CampaignRow> rows;

    @PostConstruct
    void load() {
        rows = campaigns.list();
    }

    public List<CampaignRow> getRows() {
        return rows;
    }

    /** Whether the reader may open a year. */
    public boolean isMayOpen() {
        return Faces.isUserInRole("DIRECTOR") || Faces.isUserInRole("APPRAISER") || Faces.isUserInRole("REGISTRY_OFFICER");
    }
}
