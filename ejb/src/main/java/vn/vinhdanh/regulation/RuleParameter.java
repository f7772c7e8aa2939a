package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One dated value of a rule: a threshold, a deadline, a reading of the law. */
@Entity
@Table(name = "rule_parameter")
class RuleParameter extends DatedRule {

    private String code;
    @Column(name = "value_number")
    private BigDecimal valueNumber;
    @Column(name = "value_text")
    private String valueText;
    @Enumerated(EnumType.STRING)
    private Measure measure;
    @Column(name = "meaning_vi")
    private String meaningVi;
    @Column(name = "meaning_en")
    private String meaningEn;

    protected RuleParameter() {
    }

    Parameter row(String symbol) {
        BigDecimal number = valueNumber == null ? null : plain(valueNumber);
        return new Parameter(code, number, valueText, measure, meaningVi, meaningEn, basis(symbol));
    }

    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
