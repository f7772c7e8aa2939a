package vn.vinhdanh.classification.absence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.classification.AbsenceFacts;

/** An absence entered or corrected by hand. */
public class AbsenceInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private long personId;
    @NotNull
    private AbsenceFacts.Cause cause;
    @NotNull
    private LocalDate from;
    private LocalDate to;
    @NotBlank
    @Size(max = 500)
    private String reason;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public long getPersonId() {
        return personId;
    }

    public void setPersonId(long personId) {
        this.personId = personId;
    }

    public AbsenceFacts.Cause getCause() {
        return cause;
    }

    public void setCause(AbsenceFacts.Cause cause) {
        this.cause = cause;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
