package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The money that goes with an award, as a multiple of the base salary. */
@Entity
@Table(name = "award_coefficient")
class AwardCoefficient extends DatedRule {

    @Column(name = "award_code")
    private String awardCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private RecipientKind recipientKind;
    private BigDecimal coefficient;
    @Column(name = "upper_limit")
    private boolean upperLimit;

    protected AwardCoefficient() {
    }

    CoefficientRow row(String symbol) {
        return new CoefficientRow(awardCode, recipientKind, coefficient, upperLimit, basis(symbol));
    }
}
