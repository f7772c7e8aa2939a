package vn.vinhdanh.shared.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook row by row: rows leave for the stream every few hundred, so memory stays flat however long the list is. Texts are written as
 * texts, never as formulas ({@link PlainText}). The sheets follow one another: a new one ends the one before.
 */
public final class SheetWriter implements AutoCloseable {

    private static final int CHUNK = 500;
    private static final String DATE = "dd/mm/yyyy";
    private static final String DATE_TIME = "dd/mm/yyyy hh:mm";

    private final Workbook workbook;
    private Worksheet sheet;
    private int row;
    private int unflushed;

    /** Writes to the stream, which stays open. */
    public SheetWriter(OutputStream out) {
        workbook = new Workbook(out, "VinhDanh", "1.0");
    }

    /** Begins a sheet; printed on A4 across, one page wide. */
    public SheetWriter sheet(String name) {
        endSheet();
        sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        row = 0;
        return this;
    }

    /** Widths of the columns from the left, in characters. */
    public SheetWriter widths(double... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.width(i, characters[i]);
        }
        return this;
    }

    /** A row of headings that stays in sight while scrolling and stands on every printed page, with filters. */
    public SheetWriter headings(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            cell(i, texts.get(i)).tint(i, Tint.HEADING);
            sheet.style(row, i).bold().wrapText(true).verticalAlignment("center").set();
        }
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
        sheet.setAutoFilter(row, 0, Math.max(0, texts.size() - 1));
        return next();
    }

    /** A row of texts, numbers, dates; null leaves a cell empty. */
    public SheetWriter row(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            cell(i, values.get(i));
        }
        return next();
    }

    /** One cell of the row being written. */
    public SheetWriter cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            format(column, DATE);
        } else if (value instanceof LocalDateTime time) {
            sheet.value(row, column, time);
            format(column, DATE_TIME);
        } else if (value != null) {
            sheet.inlineString(row, column, PlainText.of(value.toString()));
        }
        return this;
    }

    /** Shows a cell of this row in another format of numbers, such as {@code @} for text. */
    public SheetWriter format(int column, String format) {
        sheet.style(row, column).format(format).set();
        return this;
    }

    /** Writes a cell of this row in bold. */
    public SheetWriter bold(int column) {
        sheet.style(row, column).bold().wrapText(true).set();
        return this;
    }

    /** Keeps the rows written so far in sight while scrolling; the last of them stands on every printed page. */
    public SheetWriter freeze() {
        sheet.freezePane(0, row);
        sheet.repeatRows(row - 1);
        return this;
    }

    /** Colours a cell of this row, also an empty one. */
    public SheetWriter tint(int column, Tint tint) {
        sheet.style(row, column).fillColor(tint.rgb()).set();
        return this;
    }

    /** Lets the text of a cell of this row go over several lines. */
    public SheetWriter wrap(int column) {
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        return this;
    }

    /** Pins a comment to a cell of this row. Comments stay in memory until the end: their number must be bounded. */
    public SheetWriter comment(int column, String text) {
        sheet.comment(row, column, text);
        return this;
    }

    /** Ends the row. */
    public SheetWriter next() {
        row++;
        if (++unflushed >= CHUNK) {
            unflushed = 0;
            run(sheet::flush);
        }
        return this;
    }

    /** Passes over rows until this one (from 1) is the next. */
    public SheetWriter upTo(int number) {
        while (row < number - 1) {
            next();
        }
        return this;
    }

    /** Offers the texts of a column of another sheet in the cells of a column, rows counted from 1; other texts may be typed as well. */
    public SheetWriter choices(int column, int firstRow, int lastRow, String otherSheet, int otherColumn, int texts) {
        String letter = letter(otherColumn);
        sheet.range(firstRow - 1, column, lastRow - 1, column)
                .validateWithListByFormula("'" + otherSheet + "'!$" + letter + "$1:$" + letter + "$" + texts).showErrorMessage(false);
        return this;
    }

    /** Format of a whole column, for cells that are filled in later. */
    public SheetWriter column(int column, String format) {
        sheet.style(column).format(format).set();
        return this;
    }

    /** Keeps the sheet out of sight. */
    public SheetWriter hide() {
        sheet.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        return this;
    }

    /** A for 0, Z for 25, AA for 26. */
    public static String letter(int column) {
        String tail = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? tail : letter(column / 26 - 1) + tail;
    }

    private void endSheet() {
        if (sheet != null) {
            unflushed = 0;
            run(sheet::finish);
        }
    }

    @Override
    public void close() {
        endSheet();
        run(workbook::finish);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
