package vn.vinhdanh.classification.sheet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The decision of the head on everybody who is confirmed; without a number it takes the next of the agency's sequence. */
public class DecisionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long campaignId;
    private long version;
    @Size(max = 60)
    private String decisionNo;
    private boolean numberedOutside;
    @NotNull
    private LocalDate decidedOn;
    @NotNull
    private Set<Long> unratedSheets = new HashSet<>();

    public long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(long campaignId) {
        this.campaignId = campaignId;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    /** The document clerk gave the number outside the system. */
    public boolean isNumberedOutside() {
        return numberedOutside;
    }

    public void setNumberedOutside(boolean numberedOutside) {
        this.numberedOutside = numberedOutside;
    }

    /** Sheets of units without a level of their own that the director has seen and lets stay so. */
    public Set<Long> getUnratedSheets() {
        return unratedSheets;
    }

    public void setUnratedSheets(Set<Long> unratedSheets) {
        this.unratedSheets = unratedSheets;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
