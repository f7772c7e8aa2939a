package vn.vinhdanh.reward.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the appraiser found: the day of acceptance, who is refused and why, and why papers may be missing. */
public class AppraisalInput extends DossierStepInput {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate acceptedOn;
    private Map<Long, String> refused = new LinkedHashMap<>();
    @Size(max = 1000)
    private String note;
    @Size(max = 500)
    private String gapReason;

    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public void setAcceptedOn(LocalDate acceptedOn) {
        this.acceptedOn = acceptedOn;
    }

    public Map<Long, String> getRefused() {
        return refused;
    }

    public void setRefused(Map<Long, String> refused) {
        this.refused = refused;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getGapReason() {
        return gapReason;
    }

    public void setGapReason(String gapReason) {
        this.gapReason = gapReason;
    }
}
