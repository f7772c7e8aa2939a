package vn.vinhdanh.organisation.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.Change;

/** The posts of one kind that a unit has for a year, by decision, and how many of them are to be cut. */
@Entity
@Table(name = "staffing_quota")
class StaffingQuota extends BaseEntity {

    @Column(name = "unit_id")
    private long unitId;
    @Column(name = "quota_year")
    private int year;
    @Enumerated(EnumType.STRING)
    private StaffKind kind;
    private int assigned;
    @Column(name = "to_cut")
    private int toCut;
    @Column(name = "legal_basis")
    private String legalBasis;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    protected StaffingQuota() {
    }

    StaffingQuota(long unitId, int year, StaffKind kind) {
        this.unitId = unitId;
        this.year = year;
        this.kind = kind;
    }

    void assign(int posts, int cut, String basis, String by, LocalDateTime at) {
        assigned = posts;
        toCut = cut;
        legalBasis = basis;
        changedBy = by;
        changedAt = at;
    }

    long unitId() {
        return unitId;
    }

    StaffKind kind() {
        return kind;
    }

    int assigned() {
        return assigned;
    }

    int toCut() {
        return toCut;
    }

    String legalBasis() {
        return legalBasis;
    }

    @Override
    protected Change lastChange() {
        return new Change(changedBy, changedAt);
    }
}
