package vn.vinhdanh.reward.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the appraiser found: the day of acceptance, who is refused and why. */
public class AppraisalInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long dossierId;
    private long version;
    @NotNull
    private LocalDate acceptedOn;
    private Map<Long, String> refused = new LinkedHashMap<>();
    @Size(max = 1000)
    private String note;

    public Long getDossierId() {
        return dossierId;
    }

    public void setDossierId(Long dossierId) {
        this.dossierId = dossierId;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

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
}
