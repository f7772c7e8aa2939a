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

    /** The basis with the symbol of its instrument. */
    LegalBasis basis(String symbol) {
        return new LegalBasis(instrumentCode, symbol, article, clause, effectiveFrom, effectiveTo, confidence, source);
    }
}
