package vn.vinhdanh.personnel.record;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.vinhdanh.shared.VietnameseText;

/** One field of a form: text and choices as text, days and numbers as such. */
public class RecordEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RecordField field;
    private String text;
    private LocalDate day;
    private BigDecimal number;

    RecordEntry(RecordField field, Object value) {
        this.field = field;
        this.text = value instanceof String typed ? typed : null;
        this.day = value instanceof LocalDate date ? date : null;
        this.number = value instanceof BigDecimal figure ? figure : null;
    }

    /** What is stored: composed accents, nothing for an empty text. */
    Object value() {
        return switch (field.kind()) {
            case DATE -> day;
            case NUMBER -> number;
            case TEXT, CHOICE -> VietnameseText.typed(text);
            case LONG_TEXT -> lines(text);
        };
    }

    // long texts keep their line breaks
    private static String lines(String typed) {
        String tidy = typed == null ? "" : typed.lines().map(VietnameseText::nfc).reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b).strip();
        return tidy.isEmpty() ? null : tidy;
    }

    public RecordField getField() {
        return field;
    }

    /** Whether the row says nothing without it. */
    public boolean isRequired() {
        return RecordRules.required(field);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getNumber() {
        return number;
    }

    public void setNumber(BigDecimal number) {
        this.number = number;
    }
}
