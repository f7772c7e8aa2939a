package vn.vinhdanh.personnel.imports.sheet;

import java.time.LocalDate;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.shared.Moments;

/** Understands single rows of a file once more, without the file. Rows of one person must come in their order: what an upper one says, a lower one need not. */
public final class RowReading {

    private final ReadingContext context;
    private final LineReader lines;

    public RowReading(ImportKind kind, LocalDate today, boolean from1904) {
        this.context = new ReadingContext(today, from1904);
        this.lines = kind == ImportKind.ROSTER ? new RosterReader(context) : new HistoryReader(context);
    }

    /**
     * Understands a row.
     *
     * @param heading what the columns of its sheet mean, whichever row they stand in
     * @param section the titles above it
     * @return null when it speaks of nobody
     */
    public ImportLine read(Heading heading, SheetRow row, Section section) {
        lines.columns(heading.byField());
        boolean person = new RowSorter(heading).sort(row) == RowSorter.Kind.PERSON;
        return person ? lines.read(row, section.unit(), section.type()).under(section, heading.used()) : null;
    }

    /** What somebody sees who looks at this cell in Excel: days as days. */
    public String shown(Field field, SheetCell cell) {
        if (cell == null) {
            return "";
        }
        LocalDate day = cell.number() == null || !field.isDay() ? null : SheetDate.read(cell.text(), cell.number(), context.from1904(), context.today().getYear()).date();
        return day == null ? cell.text() : Moments.day(day);
    }
}
