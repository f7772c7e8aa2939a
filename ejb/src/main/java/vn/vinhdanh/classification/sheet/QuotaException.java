package vn.vinhdanh.classification.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.AssessmentSubject;
import vn.vinhdanh.shared.BaseEntity;

/** The authority's written answer for more EXCELLENT than the cap allows; recorded once, a later document is a new row. */
@Entity
@Table(name = "quota_exception")
class QuotaException extends BaseEntity {

    @Column(name = "campaign_id")
    private long campaignId;
    @Column(name = "agency_id")
    private long agencyId;
    @Enumerated(EnumType.STRING)
    @Column(name = "person_type")
    private AssessmentSubject personType;
    @Column(name = "task_group")
    private String taskGroup;
    private int allowed;
    @Column(name = "document_no")
    private String documentNo;
    @Column(name = "document_on")
    private LocalDate documentOn;
    private String reason;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected QuotaException() {
    }

    QuotaException(QuotaExceptionInput input, String by, LocalDateTime at) {
        campaignId = input.getCampaignId();
        agencyId = input.getAgencyId();
        personType = input.getPersonType();
        taskGroup = input.getTaskGroup() == null || input.getTaskGroup().isBlank() ? null : input.getTaskGroup();
        allowed = input.getAllowed();
        documentNo = input.getDocumentNo();
        documentOn = input.getDocumentOn();
        reason = input.getReason();
        recordedBy = by;
        recordedAt = at;
    }
}
