package vn.vinhdanh.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;

/** The unit another one stood under up to a day; the tree as at that day still shows it there. */
@Entity
@Table(name = "unit_former_parent")
class UnitFormerParent extends BaseEntity {

    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "parent_id")
    private Long parentId;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected UnitFormerParent() {
    }

    Long unitId() {
        return unitId;
    }

    Long parentId() {
        return parentId;
    }
}
