package vn.vinhdanh.classification.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.classification.RatingLevel;

/** The level of a collective completed after the decision of the year left it out. */
public class UnitLevelInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long sheetId;
    private long version;
    @NotNull
    private RatingLevel level;
    @NotBlank
    @Size(max = 60)
    private String documentNo;
    @NotNull
    private LocalDate decidedOn;
    @NotBlank
    @Size(max = 500)
    private String reason;

    public long getSheetId() {
        return sheetId;
    }

    public void setSheetId(long sheetId) {
        this.sheetId = sheetId;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public RatingLevel getLevel() {
        return level;
    }

    public void setLevel(RatingLevel level) {
        this.level = level;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
