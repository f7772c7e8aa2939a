package vn.vinhdanh.conference.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;

/** The share of voting members that must be in the room, dated, with its legal basis. */
@Entity
@Table(name = "quorum_rule")
class QuorumRule extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private QuorumPurpose purpose;
    private int numerator;
    private int denominator;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "legal_basis")
    private String legalBasis;
    private String confidence;

    protected QuorumRule() {
    }

    int numerator() {
        return numerator;
    }

    int denominator() {
        return denominator;
    }

    String legalBasis() {
        return legalBasis;
    }
}
