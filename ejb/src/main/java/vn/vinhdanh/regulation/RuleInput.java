package vn.vinhdanh.regulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The next version of a rule as typed: value, legal basis, first day. */
public class RuleInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long successorOf;
    private BigDecimal number;
    @Size(max = 60)
    private String text;
    private boolean flag;
    @Size(max = 400)
    private String meaningVi;
    @Size(max = 400)
    private String meaningEn;
    @NotBlank
    private String instrument;
    @Size(max = 20)
    private String article;
    @Size(max = 20)
    private String clause;
    @NotNull
    private LocalDate from;
    private LocalDate to;
    @NotNull
    private Confidence confidence = Confidence.CONFIRMED;
    @Size(max = 200)
    private String source;

    static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public Long getSuccessorOf() {
        return successorOf;
    }

    public void setSuccessorOf(Long successorOf) {
        this.successorOf = successorOf;
    }

    public BigDecimal getNumber() {
        return number;
    }

    public void setNumber(BigDecimal number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isFlag() {
        return flag;
    }

    public void setFlag(boolean flag) {
        this.flag = flag;
    }

    public String getMeaningVi() {
        return meaningVi;
    }

    public void setMeaningVi(String meaningVi) {
        this.meaningVi = meaningVi;
    }

    public String getMeaningEn() {
        return meaningEn;
    }

    public void setMeaningEn(String meaningEn) {
        this.meaningEn = meaningEn;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
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
