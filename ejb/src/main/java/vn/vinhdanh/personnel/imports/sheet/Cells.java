package vn.vinhdanh.personnel.imports.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.personnel.person.PersonRules;

/** The cells of one row by meaning, with the readings every kind of row needs; formulas nobody computed are noted as problems. */
final class Cells {

    private static final SheetCell EMPTY = new SheetCell(-1, "", null, null, false);

    private final SheetRow row;
    private final Map<Field, Integer> columns;
    private final ImportLine line;
    private final ReadingContext context;

    Cells(SheetRow row, Map<Field, Integer> columns, ImportLine line, ReadingContext context) {
        this.row = row;
        this.columns = columns;
        this.line = line;
        this.context = context;
        line.from(row);
        for (SheetCell cell : row.cells()) {
            if (cell.formulaWithoutValue() && columns.containsValue(cell.column())) {
                line.problem(ProblemCode.FORMULA_NO_VALUE, cell.column(), null);
            }
            if (cell.legacy() && columns.containsValue(cell.column())) {
                line.repaired(cell.column(), cell.before(), cell.text());
            }
        }
    }

    /** The cell of a meaning; an empty one when there is none. */
    SheetCell cell(Field field) {
        Integer column = columns.get(field);
        SheetCell cell = column == null ? null : row.at(column);
        return cell == null ? EMPTY : cell;
    }

    String text(Field field) {
        return cell(field).text();
    }

    /** Column of a meaning, -1 when the sheet has none. */
    int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    SheetDate date(Field field) {
        SheetCell cell = cell(field);
        return SheetDate.read(cell.text(), cell.number(), context.from1904(), context.today().getYear());
    }

    /** Day 0 of a workbook that counts from 1904: the 1st of January 1904 by the book, and mostly an empty cell somebody referred to. */
    boolean dayZero(Field field) {
        return context.from1904() && cell(field).number() != null && cell(field).number().signum() == 0;
    }

    /** A date that is not a birth date: unreadable or incomplete ones are warned about and stay empty. */
    LocalDate otherDate(Field field) {
        SheetDate date = date(field);
        // nothing in the files of people who serve today happened before the oldest of them was born
        boolean beforeAnybody = date.year() != null && date.year() < PersonRules.earliest(context.today()).getYear();
        if (dayZero(field)) {
            line.problem(ProblemCode.DAY_ZERO, column(field), null);
        }
        if (date.unreadable() || beforeAnybody || date.date() == null && date.year() != null) {
            line.problem(ProblemCode.DATE_UNREADABLE, column(field), text(field));
        }
        return beforeAnybody ? null : date.date();
    }

    /** A number written with point or comma; null when it is none. */
    static BigDecimal decimal(SheetCell cell) {
        if (cell.number() != null) {
            return cell.number();
        }
        String text = cell.text().replace(" ", "").replace(',', '.');
        return text.matches("-?\\d{1,9}(\\.\\d{1,10})?") ? new BigDecimal(text) : null;
    }
}
