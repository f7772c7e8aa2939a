package vn.vinhdanh.organisation.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;

/** Somebody put at the head of a unit by decision, whatever the position; without one the registry's leader by position heads it. */
@Entity
@Table(name = "unit_head")
class UnitHead extends BaseEntity {

    @Column(name = "unit_id")
    private long unitId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "legal_basis")
    private String legalBasis;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected UnitHead() {
    }

    UnitHead(long unitId, long personId, String legalBasis, LocalDate validFrom) {
        this.unitId = unitId;
        this.personId = personId;
        this.legalBasis = legalBasis;
        this.validFrom = validFrom;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }
}
