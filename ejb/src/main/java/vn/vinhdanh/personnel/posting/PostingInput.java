package vn.vinhdanh.personnel.posting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.vinhdanh.shared.ReasonedEntry;

/** A move to another unit or position from a day on, or the correction of an earlier period; always with the reason. */
public class PostingInput extends ReasonedEntry {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long unitId;
    @Size(max = 200)
    private String position;
    @NotNull
    private LocalDate validFrom;
    private boolean startUnknown;
    private LocalDate validTo;

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
}
