package vn.vinhdanh.classification.sheet;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.classification.AssessmentSubject;

/** The written answer of the authority for more EXCELLENT than the cap allows. */
public class QuotaExceptionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long campaignId;
    private long agencyId;
    private AssessmentSubject personType;
    @Size(max = 60)
    private String taskGroup;
    @Min(1)
    private int allowed;
    @NotBlank
    @Size(max = 60)
    private String documentNo;
    @NotNull
    private LocalDate documentOn;
    @NotBlank
    @Size(max = 500)
    private String reason;

    public long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(long campaignId) {
        this.campaignId = campaignId;
    }

    public long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(long agencyId) {
        this.agencyId = agencyId;
    }

    public AssessmentSubject getPersonType() {
        return personType;
    }

    public void setPersonType(AssessmentSubject personType) {
        this.personType = personType;
    }

    public String getTaskGroup() {
        return taskGroup;
    }

    public void setTaskGroup(String taskGroup) {
        this.taskGroup = taskGroup;
    }

    public int getAllowed() {
        return allowed;
    }

    public void setAllowed(int allowed) {
        this.allowed = allowed;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public LocalDate getDocumentOn() {
        return documentOn;
    }

    public void setDocumentOn(LocalDate documentOn) {
        this.documentOn = documentOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
