package vn.vinhdanh.personnel.imports.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.record.FieldKind;
import vn.vinhdanh.personnel.record.RecordCell;
import vn.vinhdanh.personnel.record.RecordDays;
import vn.vinhdanh.personnel.record.RecordField;
import vn.vinhdanh.personnel.record.RecordRules;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.VietnameseText;

/** The plain fields of the person file in one row, checked as the form checks them; what the form would refuse stays empty and is told. */
final class RecordCells {

    private static final List<Texts> LANGUAGES = List.of(Texts.of(Texts.VIETNAMESE), Texts.of(Locale.ENGLISH));

    /** The choices of each field by what may stand in a cell for them. */
    private static final Map<RecordField, Map<String, String>> OPTIONS = Stream.of(RecordField.values()).filter(f -> f.kind() == FieldKind.CHOICE)
            .collect(Collectors.toMap(f -> f, RecordCells::options));

    private final List<Field> fields;
    private final LocalDate today;

    /** @param columns the columns of the sheet by meaning */
    RecordCells(Map<Field, Integer> columns, LocalDate today) {
        this.fields = columns.keySet().stream().filter(f -> f.record() != null).toList();
        this.today = today;
    }

    /** Reads them after the facts of the person itself. */
    void read(ImportLine line, Cells cells) {
        if (fields.isEmpty()) {
            return;
        }
        LocalDate birth = line.date(Fact.BIRTH_DATE);
        Map<RecordField, Object> values = new EnumMap<>(RecordField.class);
        for (Field field : fields) {
            Object value = value(field, line, cells);
            String wrong = value == null ? null : RecordRules.wrong(field.record(), value, birth, today).map(e -> e.code()).orElse(null);
            if (wrong != null && toldByAge(line, field)) {
                continue;
            }
            if (wrong != null) {
                line.problem(ProblemCode.valueOf(wrong), cells.column(field), cells.text(field));
            } else if (value != null) {
                values.put(field.record(), value);
            }
        }
        refuseCrossed(values, line, cells);
        values.forEach((field, value) -> line.put(field.column(), value));
    }

    /** Who joined before coming of age is refused already, and by the same day. */
    private static boolean toldByAge(ImportLine line, Field field) {
        return field == Field.AGENCY_JOINED_ON && line.problems().stream().anyMatch(p -> p.code() == ProblemCode.UNDER_18);
    }

    /** Days that come one after the other by what they mean. */
    private void refuseCrossed(Map<RecordField, Object> values, ImportLine line, Cells cells) {
        Map<RecordField, Object> file = new EnumMap<>(values);
        put(file, RecordField.JOINED_ON, line.date(Fact.JOINED_ON));
        put(file, RecordField.PARTY_JOINED_ON, line.date(Fact.PARTY_JOINED_ON));
        for (int i = 0; i < values.size(); i++) {
            RecordField crossed = RecordDays.refusal(Map.of(), file).map(e -> (RecordField) e.args().get(0)).orElse(null);
            if (crossed == null) {
                return;
            }
            Field field = Field.of(crossed);
            line.problem(ProblemCode.RECORD_ORDER, cells.column(field), cells.text(field));
            values.remove(crossed);
            file.remove(crossed);
        }
    }

    private static void put(Map<RecordField, Object> file, RecordField field, LocalDate day) {
        if (day != null) {
            file.put(field, day);
        }
    }

    private static Object value(Field field, ImportLine line, Cells cells) {
        SheetCell cell = cells.cell(field);
        if (WordList.saysNothing(cell.text())) {
            return null;
        }
        return switch (field.record().kind()) {
            case DATE -> cells.otherDate(field);
            case NUMBER -> number(field, line, cells);
            case CHOICE -> choice(field, line, cells);
            case TEXT, LONG_TEXT -> VietnameseText.typed(cell.number() == null ? cell.text() : digits(field, cell));
        };
    }

    /** Excel drops the noughts before a number: telephones begin with one, insurance numbers have ten digits. */
    private static String digits(Field field, SheetCell cell) {
        int length = switch (field) {
            case PHONE, SOCIAL_INSURANCE_NO -> 10;
            default -> 0;
        };
        String text = cell.text();
        return text.length() < length && text.length() > length - 3 && text.chars().allMatch(Character::isDigit) ? "0".repeat(length - text.length()) + text : text;
    }

    private static BigDecimal number(Field field, ImportLine line, Cells cells) {
        SheetCell cell = cells.cell(field);
        BigDecimal number = Cells.decimal(cell);
        if (number == null) {
            line.problem(ProblemCode.RECORD_NUMBER, cells.column(field), cell.text());
        }
        return number;
    }

    /** The stored name, or its word in either language. */
    private static String choice(Field field, ImportLine line, Cells cells) {
        String text = cells.text(field);
        String option = OPTIONS.get(field.record()).get(VietnameseText.search(text));
        if (option == null) {
            line.problem(ProblemCode.RECORD_CHOICE, cells.column(field), text);
        }
        return option;
    }

    private static Map<String, String> options(RecordField field) {
        Map<String, String> byWord = new HashMap<>();
        for (String option : field.options()) {
            byWord.putIfAbsent(VietnameseText.search(option), option);
            LANGUAGES.forEach(texts -> byWord.putIfAbsent(VietnameseText.search(texts.get(RecordCell.optionKey(field, option))), option));
        }
        return byWord;
    }
}
