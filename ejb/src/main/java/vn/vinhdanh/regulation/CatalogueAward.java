package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A title or reward form the Law knows. */
@Entity
@Table(name = "award_catalogue")
class CatalogueAward extends DatedRule {

    private String code;
    @Column(name = "name_vi")
    private String nameVi;
    @Column(name = "name_en")
    private String nameEn;
    @Enumerated(EnumType.STRING)
    private AwardKind kind;
    @Column(name = "honour_order")
    private int honourOrder;
    @Column(name = "for_person")
    private boolean forPerson;
    @Column(name = "for_collective")
    private boolean forCollective;
    @Column(name = "for_household")
    private boolean forHousehold;
    @Column(name = "decided_by_vi")
    private String decidedByVi;
    @Column(name = "decided_by_en")
    private String decidedByEn;
    @Column(name = "department_may_sign")
    private boolean departmentMaySign;
    @Column(name = "criteria_vi")
    private String criteriaVi;
    @Column(name = "criteria_en")
    private String criteriaEn;
    @Column(name = "comes_with_vi")
    private String comesWithVi;
    @Column(name = "comes_with_en")
    private String comesWithEn;

    protected CatalogueAward() {
    }

    AwardRow row(String symbol) {
        return new AwardRow(code, nameVi, nameEn, kind, honourOrder, forPerson, forCollective, forHousehold, decidedByVi, decidedByEn,
                departmentMaySign, criteriaVi, criteriaEn, comesWithVi, comesWithEn, basis(symbol));
    }
}
