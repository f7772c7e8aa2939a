package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;

/** What every row of the law carries: instrument, article, days in force, confidence. */
@MappedSuperclass
public abstract class DatedRule extends BaseEntity {

    @Column(name = "instrument_code")
    private String instrumentCode;
    private String article;
    private String clause;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "effective_to")
    private LocalDate effectiveTo;
    @Enumerated(EnumType.STRING)
    private Confidence confidence;
    private String source;

    String instrumentCode() {
        return instrumentCode;
    }

    LocalDate from() {
        return effectiveFrom;
    }

    LocalDate to() {
        return effectiveTo;
    }

    /** Takes basis and days as typed. */
    void put(RuleInput input) {
        instrumentCode = input.getInstrument();
        article = RuleInput.blankToNull(input.getArticle());
        clause = RuleInput.blankToNull(input.getClause());
        effectiveFrom = input.getFrom();
        effectiveTo = input.getTo();
        confidence = input.getConfidence();
        source = RuleInput.blankToNull(input.getSource());
    }

    /** Ends the row, or with null lets it go on: the one thing that may change in a row that has been in force. */
    void endOn(LocalDate lastDay) {
        effectiveTo = lastDay;
    }

    /** The basis with the symbol of its instrument. */
    LegalBasis basis(String symbol) {
        return new LegalBasis(instrumentCode, symbol, article, clause, effectiveFrom, effectiveTo, confidence, source);
    }
}
