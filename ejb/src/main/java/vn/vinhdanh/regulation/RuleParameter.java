package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/** One dated value of a rule: a threshold, a deadline, a reading of the law. */
@Entity
@Table(name = "rule_parameter")
class RuleParameter extends RuleVersion {

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

    @Override
    String series() {
        return code;
    }

    @Override
    RuleVersion successor(RuleInput input, List<String> words, boolean mayBeNone) {
        RuleParameter next = new RuleParameter();
        next.code = code;
        next.measure = measure;
        next.meaningVi = RuleInput.blankToNull(input.getMeaningVi()) == null ? meaningVi : input.getMeaningVi().strip();
        next.meaningEn = RuleInput.blankToNull(input.getMeaningEn()) == null ? meaningEn : input.getMeaningEn().strip();
        if (measure.isWord()) {
            next.valueText = RuleValues.word(measure, input.getText(), words);
        } else if (input.getNumber() != null || !mayBeNone) {
            next.valueNumber = RuleValues.number(input.getNumber(), measure, valueNumber != null && valueNumber.signum() < 0);
        }
        next.put(input);
        return next;
    }

    @Override
    RuleVersionRow version(String symbol) {
        return new RuleVersionRow(getId(), code, null, null, valueNumber == null ? null : plain(valueNumber), valueText, measure, false, meaningVi, meaningEn,
                basis(symbol));
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
