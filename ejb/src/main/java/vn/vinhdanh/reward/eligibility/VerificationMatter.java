package vn.vinhdanh.reward.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.RefusedException;

/** Something being verified about a person or a unit: no reward until it is released (NĐ 152/2025 Điều 4). */
@Entity
@Table(name = "verification_matter")
class VerificationMatter extends BaseEntity {

    @Column(name = "person_id")
    private Long personId;
    @Column(name = "unit_id")
    private Long unitId;
    @Enumerated(EnumType.STRING)
    private HoldKind kind;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Column(name = "released_on")
    private LocalDate releasedOn;
    @Column(name = "document_no")
    private String documentNo;
    private String note;

    protected VerificationMatter() {
    }

    VerificationMatter(VerificationInput input) {
        this.personId = input.getPersonId();
        this.unitId = input.getPersonId() == null ? input.getUnitId() : null;
        this.kind = input.getKind();
        this.openedOn = input.getOpenedOn();
        this.documentNo = input.getDocumentNo();
        this.note = input.getNote();
    }

    Long getPersonId() {
        return personId;
    }

    Long getUnitId() {
        return unitId;
    }

    /** Ends it; a matter that ended stays on file. */
    void release(LocalDate day) {
        if (releasedOn != null || day.isBefore(openedOn)) {
            throw new RefusedException("VERIFICATION_RELEASE");
        }
        releasedOn = day;
    }

    VerificationRow row() {
        return new VerificationRow(getId(), getVersion(), kind, openedOn, releasedOn, documentNo, note);
    }
}
