package vn.vinhdanh.shared.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;

/** One day that breaks the rule "Monday to Friday are worked", with its legal basis. */
@Entity
@Table(name = "public_holiday")
class PublicHoliday extends BaseEntity {

    @Column(name = "falls_on")
    private LocalDate fallsOn;
    @Enumerated(EnumType.STRING)
    private DayKind kind;
    @Column(name = "name_vi")
    private String nameVi;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "legal_basis")
    private String legalBasis;
    @Enumerated(EnumType.STRING)
    private DateConfidence confidence;

    protected PublicHoliday() {
    }

    PublicHoliday(LocalDate day, HolidayInput input) {
        fallsOn = day;
        kind = input.getKind();
        nameVi = input.getNameVi().strip();
        nameEn = input.getNameEn().strip();
        legalBasis = input.getLegalBasis().strip();
        confidence = input.getConfidence();
    }

    HolidayRow row() {
        return new HolidayRow(getId(), fallsOn, kind, nameVi, nameEn, legalBasis, confidence);
    }
}
