package vn.vinhdanh.reward.eligibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Something under verification as entered: about a person, or about a unit when no person is named. */
public class VerificationInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long personId;
    private Long unitId;
    @NotNull
    private HoldKind kind;
    @NotNull
    private LocalDate openedOn;
    @Size(max = 60)
    private String documentNo;
    @Size(max = 500)
    private String note;

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

    public HoldKind getKind() {
        return kind;
    }

    public void setKind(HoldKind kind) {
        this.kind = kind;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
