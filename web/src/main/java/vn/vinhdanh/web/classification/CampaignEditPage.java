package vn.vinhdanh.web.classification;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.classification.campaign.CampaignInput;
import vn.vinhdanh.classification.campaign.CampaignRow;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Opens a year, or changes plan and cap of an open one. */
@Named
@ViewScoped
public class CampaignEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CampaignService campaigns;
    @Inject
    private TextMap texts;

    private Long id;
    private CampaignInput input = new CampaignInput();

    /** Reads the year named in the address, or what a new one starts with. */
    public void load() {
        if (id == null) {
            input = campaigns.draft();
            return;
        }
        CampaignRow row = campaigns.get(id);
        input.setId(row.id());
        input.setVersion(row.version());
        input.setYear(row.year());
        input.setPlanNo(row.planNo());
        input.setOpenedOn(row.openedOn());
        input.setQuotaMode(row.quotaMode());
        input.setQuotaPercent(row.quotaPercent());
        input.setQuotaBasis(row.quotaBasis());
        input.setGrouping(row.grouping());
        input.setHeadNotAboveUnit(row.headNotAboveUnit());
    }

    /** Opens or changes the year and shows it. */
    public void save() throws IOException {
        long saved;
        if (id == null) {
            saved = campaigns.open(input);
            Said.doneThere(texts.get("classification.edit.opened"));
        } else {
            saved = id;
            campaigns.change(input);
            Said.doneThere(texts.get("classification.edit.changed"));
        }
        Faces.redirect(Faces.getRequestContextPath() + "/classification/campaign.xhtml?id=" + saved);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CampaignInput getInput() {
        return input;
    }
}
