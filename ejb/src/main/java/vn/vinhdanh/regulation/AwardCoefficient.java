package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/** The money that goes with an award, as a multiple of the base salary. */
@Entity
@Table(name = "award_coefficient")
class AwardCoefficient extends RuleVersion {

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

    @Override
    String series() {
        return awardCode + "/" + recipientKind;
    }

    @Override
    RuleVersion successor(RuleInput input, List<String> words, boolean mayBeNone) {
        AwardCoefficient next = new AwardCoefficient();
        next.awardCode = awardCode;
        next.recipientKind = recipientKind;
        next.coefficient = RuleValues.number(input.getNumber(), 2, new BigDecimal("9999"));
        next.upperLimit = input.isFlag();
        next.put(input);
        return next;
    }

    @Override
    RuleVersionRow version(String symbol) {
        return new RuleVersionRow(getId(), series(), awardCode, recipientKind, coefficient, null, Measure.FACTOR, upperLimit, null, null, basis(symbol));
    }

    CoefficientRow row(String symbol) {
        return new CoefficientRow(awardCode, recipientKind, coefficient, upperLimit, basis(symbol));
    }
}
