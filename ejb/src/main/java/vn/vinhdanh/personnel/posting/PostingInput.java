package vn.vinhdanh.personnel.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A move to another unit or position from a day on, or the correction of an earlier period; always with the reason. */
public class PostingInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    @NotNull
    private Long personId;
    @NotNull
    private Long unitId;
    @Size(max = 200)
    private String position;
    @NotNull
    private LocalDate validFrom;
    private boolean startUnknown;
    private LocalDate validTo;
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

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** Nobody knows since when: the first day given is only the first one known. */
    public boolean isStartUnknown() {
        return startUnknown;
    }

    public void setStartUnknown(boolean startUnknown) {
        this.startUnknown = startUnknown;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
