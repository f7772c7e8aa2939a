package vn.vinhdanh.classification.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import vn.vinhdanh.shared.BaseEntity;

/** One day of a campaign's calendar, with the text it rests on. */
@Entity
@Table(name = "campaign_deadline")
class CampaignDeadline extends BaseEntity {

    @Column(name = "campaign_id")
    private long campaignId;
    @Enumerated(EnumType.STRING)
    private DeadlineCode code;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "legal_basis")
    private String legalBasis;

    protected CampaignDeadline() {
    }

    CampaignDeadline(long campaignId, DeadlineCode code, LocalDate dueOn, String legalBasis) {
        this.campaignId = campaignId;
        this.code = code;
        this.dueOn = dueOn;
        this.legalBasis = legalBasis;
    }

    void moveTo(LocalDate day) {
        dueOn = day;
    }

    @Override
    protected Set<Long> auditSubjects() {
        return Set.of(campaignId);
    }

    long campaignId() {
        return campaignId;
    }

    DeadlineCode code() {
        return code;
    }
}
