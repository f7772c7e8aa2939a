package vn.vinhdanh.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;

/** A name that a unit had up to a day; papers of that time keep it. */
@Entity
@Table(name = "unit_former_name")
class UnitFormerName extends BaseEntity {

    @Column(name = "unit_id")
    private Long unitId;
    private String name;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected UnitFormerName() {
    }

    UnitFormerName(Long unitId, String name, LocalDate validTo) {
        this.unitId = unitId;
        this.name = name;
        this.validTo = validTo;
    }

    Long unitId() {
        return unitId;
    }

    String name() {
        return name;
    }

    LocalDate validTo() {
        return validTo;
    }
}
