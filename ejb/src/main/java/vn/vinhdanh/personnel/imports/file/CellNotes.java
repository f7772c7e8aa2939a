package vn.vinhdanh.personnel.imports.file;

import java.math.BigDecimal;
import java.util.Set;

/** Writes the cells of a row down as one text, and reads them back as they were. */
public final class CellNotes {

    private static final char BETWEEN_CELLS = '\u001E';
    private static final char WITHIN = '\u001F';
    /** No cell of a list of people is longer; what is, was refused or cut already when it was understood. */
    private static final int MOST = 4_000;

    private CellNotes() {
    }

    /** The cells of these columns: column, kind (number, formula without value, text), text, and what stood there before a repair. */
    public static String of(SheetRow row, Set<Integer> columns) {
        StringBuilder out = new StringBuilder(160);
        for (SheetCell cell : row.cells()) {
            if (columns.contains(cell.column())) {
                out.append(out.isEmpty() ? "" : BETWEEN_CELLS).append(cell.column()).append(WITHIN)
                        .append(cell.number() != null ? 'N' : cell.formulaWithoutValue() ? 'F' : 'T').append(WITHIN);
                append(out, cell.number() != null ? cell.number().toPlainString() : cell.text());
                if (cell.legacy()) {
                    append(out.append(WITHIN), cell.before());
                }
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String text) {
        for (int i = 0; i < Math.min(text.length(), MOST); i++) {
            out.append(text.charAt(i) < ' ' ? ' ' : text.charAt(i));
        }
    }

    /** The row with this number as it was written down. */
    public static SheetRow row(int number, String notes) {
        SheetRow row = new SheetRow(number);
        if (notes != null && !notes.isEmpty()) {
            for (String cell : notes.split(String.valueOf(BETWEEN_CELLS))) {
                row.cells().add(cell(cell.split(String.valueOf(WITHIN), -1)));
            }
        }
        return row;
    }

    private static SheetCell cell(String[] parts) {
        boolean number = parts[1].equals("N");
        return new SheetCell(Integer.parseInt(parts[0]), parts[2], number ? new BigDecimal(parts[2]) : null, parts.length > 3 ? parts[3] : null, parts[1].equals("F"));
    }
}
