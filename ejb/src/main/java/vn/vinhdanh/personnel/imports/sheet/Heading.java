package vn.vinhdanh.personnel.imports.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.shared.VietnameseText;

/**
 * Where the heading stands and what its columns mean.
 *
 * @param top     first row of the heading
 * @param last    last row of the heading; data begin below
 * @param columns every column that has a heading
 */
public record Heading(int top, int last, List<Column> columns) {

    /** One column: zero-based number, its heading, what it means (null: not used), and a value from below it. */
    public record Column(int index, String heading, Field field, String sample) {

        /** Letter of the column as the sheet shows it. */
        public String letter() {
            return Problem.letter(index);
        }

        Column withField(Field other) {
            return new Column(index, heading, other, sample);
        }

        Column withSample(String value) {
            return new Column(index, heading, field, value);
        }
    }

    /** Column number by meaning. */
    Map<Field, Integer> byField() {
        Map<Field, Integer> result = new EnumMap<>(Field.class);
        for (Column column : columns) {
            if (column.field() != null) {
                result.putIfAbsent(column.field(), column.index());
            }
        }
        return result;
    }

    /** The same without the fields that the importing person may not bring. */
    Heading without(Set<Field> withheld) {
        return withheld.isEmpty() ? this : new Heading(top, last, columns.stream().map(c -> withheld.contains(c.field()) ? c.withField(null) : c).toList());
    }

    /** The meanings that make a list the same kind of list: fields of the person file may be added or missing. */
    Set<Field> frame() {
        return byField().keySet().stream().filter(f -> f.record() == null && f != Field.PAY_FROM && f != Field.POSTED_FROM).collect(Collectors.toSet());
    }

    /** The columns that mean something. */
    public Set<Integer> used() {
        return columns.stream().filter(c -> c.field() != null).map(Column::index).collect(Collectors.toSet());
    }

    /** The same heading with the meanings the user chose; a column missing in the choice keeps its own, null means not used. */
    public Heading with(Map<Integer, Field> choice) {
        return new Heading(top, last,
                columns.stream().map(c -> choice.containsKey(c.index()) ? c.withField(choice.get(c.index())) : c).toList());
    }

    /** The meanings the user chose on another sheet of the list, told by the wording of its headings. */
    Heading following(Heading first, Map<Integer, Field> choice) {
        Map<String, Field> chosen = new HashMap<>();
        first.columns.stream().filter(c -> choice.containsKey(c.index())).forEach(c -> chosen.put(VietnameseText.search(c.heading()), choice.get(c.index())));
        return new Heading(top, last, columns.stream().map(c -> {
            String words = VietnameseText.search(c.heading());
            return chosen.containsKey(words) ? c.withField(chosen.get(words)) : c;
        }).toList());
    }

    /** Does a row repeat this heading, as printed lists do on each page? */
    boolean repeatedBy(SheetRow row) {
        int same = 0;
        for (Column column : columns) {
            SheetCell cell = row.at(column.index());
            same += cell != null && cell.text().equalsIgnoreCase(column.heading()) ? 1 : 0;
        }
        return same >= 2;
    }
}
