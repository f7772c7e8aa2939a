package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.vinhdanh.shared.BaseEntity;

/** A law, decree, circular or regulation with the days it is in force. */
@Entity
@Table(name = "legal_instrument")
class LegalInstrument extends BaseEntity {

    private String code;
    private String symbol;
    @Column(name = "title_vi")
    private String titleVi;
    @Column(name = "title_en")
    private String titleEn;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "effective_to")
    private LocalDate effectiveTo;
    @Enumerated(EnumType.STRING)
    private Selector selector;
    @Column(name = "note_vi")
    private String noteVi;
    @Column(name = "note_en")
    private String noteEn;
    @Enumerated(EnumType.STRING)
    private Confidence confidence;
    private String source;

    protected LegalInstrument() {
    }

    LegalInstrument(String code, InstrumentInput input) {
        this.code = code;
        symbol = input.getSymbol().strip();
        titleVi = input.getTitleVi().strip();
        titleEn = input.getTitleEn().strip();
        issuedOn = input.getIssuedOn();
        effectiveFrom = input.getFrom();
        effectiveTo = input.getTo();
        selector = input.getSelector();
        confidence = input.getConfidence();
        source = RuleInput.blankToNull(input.getSource());
    }

    String symbol() {
        return symbol;
    }

    InstrumentRow row() {
        return new InstrumentRow(code, symbol, titleVi, titleEn, issuedOn, effectiveFrom, effectiveTo, selector, noteVi, noteEn, confidence, source);
    }
}
