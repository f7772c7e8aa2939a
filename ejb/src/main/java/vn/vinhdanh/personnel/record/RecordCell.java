package vn.vinhdanh.personnel.record;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.vinhdanh.shared.Texts;

/**
 * One field as a reader may see it.
 *
 * @param value text, day, number, stored name of a choice, or null; what stands for it when it is masked
 */
public record RecordCell(RecordField field, Object value, boolean masked) implements Serializable {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The value in words of the reader's language; empty when nothing is known. */
    public String shown(Texts texts) {
        if (value instanceof LocalDate day) {
            return DATE.format(day);
        }
        if (value instanceof BigDecimal number) {
            return field == RecordField.FAMILY_BIRTH_YEAR ? number.toPlainString() : figures().format(number);
        }
        return value == null ? "" : choice(texts, value.toString());
    }

    private String choice(Texts texts, String name) {
        String key = optionKey(field, name);
        return field.kind() == FieldKind.CHOICE && texts.has(key) ? texts.get(key) : name;
    }

    /** Key of the words for a choice; blood groups have none, they are the same everywhere. */
    public static String optionKey(RecordField field, String option) {
        return "record.option." + field + "." + option;
    }

    // figures are written as offices here write them, in both languages
    private static DecimalFormat figures() {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Texts.VIETNAMESE));
    }
}
