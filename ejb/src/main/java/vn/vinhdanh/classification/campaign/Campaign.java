package vn.vinhdanh.classification.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.vinhdanh.classification.QuotaMode;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.RefusedException;

/**
 * The classification of one assessment year: opened once with its plan, settings changed while it is open, closed when the last unit is
 * decided; afterwards the day on which the Party's classification was closed is entered, and rewards may be decided.
 */
@Entity
@Table(name = "campaign")
class Campaign extends BaseEntity {

    @Column(name = "assessment_year")
    private int assessmentYear;
    @Column(name = "plan_no")
    private String planNo;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Column(name = "opened_by")
    private String openedBy;
    @Enumerated(EnumType.STRING)
    private CampaignStatus status = CampaignStatus.OPEN;
    @Enumerated(EnumType.STRING)
    @Column(name = "quota_mode")
    private QuotaMode quotaMode;
    @Column(name = "quota_percent")
    private BigDecimal quotaPercent;
    @Column(name = "quota_basis")
    private String quotaBasis;
    @Enumerated(EnumType.STRING)
    @Column(name = "quota_grouping")
    private QuotaGrouping grouping;
    @Column(name = "head_not_above_unit")
    private boolean headNotAboveUnit;
    @Column(name = "party_closed_on")
    private LocalDate partyClosedOn;
    @Column(name = "party_closed_by")
    private String partyClosedBy;
    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Campaign() {
    }

    Campaign(CampaignInput input, String openedBy) {
        this.assessmentYear = input.getYear();
        this.openedBy = openedBy;
        this.grouping = input.getGrouping();
        set(input);
    }

    /** Plan and cap, as long as nobody is bound by them; the groups stay as they were when the rows were made. */
    final void set(CampaignInput input) {
        requireOpen();
        planNo = input.getPlanNo();
        openedOn = input.getOpenedOn();
        quotaMode = input.getQuotaMode();
        quotaPercent = input.getQuotaPercent();
        quotaBasis = input.getQuotaBasis();
        headNotAboveUnit = input.isHeadNotAboveUnit();
    }

    /** Every unit is decided. */
    void close(LocalDate day) {
        requireOpen();
        status = CampaignStatus.CLOSED;
        closedOn = day;
    }

    /** The Party's classification follows that of the agency and is closed no earlier. */
    void closeParty(LocalDate day, String by) {
        if (status != CampaignStatus.CLOSED || day.isBefore(closedOn)) {
            throw new RefusedException("PARTY_BEFORE_CLASSIFICATION");
        }
        partyClosedOn = day;
        partyClosedBy = by;
    }

    /** Refuses a change of a year that is closed. */
    final void requireOpen() {
        if (status == CampaignStatus.CLOSED) {
            throw new RefusedException("CAMPAIGN_CLOSED");
        }
    }

    CampaignGate gate() {
        return new CampaignGate(assessmentYear, status == CampaignStatus.CLOSED, closedOn, partyClosedOn != null, partyClosedOn);
    }

    int year() {
        return assessmentYear;
    }

    CampaignSettings settings() {
        return new CampaignSettings(getId(), getVersion(), assessmentYear, quotaMode, quotaPercent, headNotAboveUnit);
    }

    QuotaGrouping grouping() {
        return grouping;
    }
}
