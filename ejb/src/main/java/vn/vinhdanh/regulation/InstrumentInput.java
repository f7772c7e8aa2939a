package vn.vinhdanh.regulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A new legal instrument as typed. */
public class InstrumentInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 60)
    private String symbol;
    @NotBlank
    @Size(max = 400)
    private String titleVi;
    @NotBlank
    @Size(max = 400)
    private String titleEn;
    private LocalDate issuedOn;
    @NotNull
    private LocalDate from;
    private LocalDate to;
    @NotNull
    private Selector selector = Selector.DECISION_DATE;
    @NotNull
    private Confidence confidence = Confidence.CONFIRMED;
    @Size(max = 200)
    private String source;

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getTitleVi() {
        return titleVi;
    }

    public void setTitleVi(String titleVi) {
        this.titleVi = titleVi;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Selector getSelector() {
        return selector;
    }

    public void setSelector(Selector selector) {
        this.selector = selector;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = confidence;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
