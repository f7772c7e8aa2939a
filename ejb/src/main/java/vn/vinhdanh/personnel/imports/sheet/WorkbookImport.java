package vn.vinhdanh.personnel.imports.sheet;

import java.time.LocalDate;
import java.util.function.Consumer;
import vn.vinhdanh.personnel.imports.file.CellFixes;
import vn.vinhdanh.personnel.imports.file.FileRefusedException;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RowCount;
import vn.vinhdanh.personnel.imports.file.TableFile;

/** Reads one file from end to end without keeping it in memory: guard, sheets, heading, then row by row into a consumer. */
public final class WorkbookImport {

    private final ImportKind kind;
    private final ImportLimits limits;
    private final LocalDate today;

    public WorkbookImport(ImportKind kind, ImportLimits limits, LocalDate today) {
        this.kind = kind;
        this.limits = limits;
        this.today = today;
    }

    /**
     * Reads the file.
     *
     * @param file      as handed in
     * @param selection sheet and columns the user chose
     * @param sink      takes each row of the sheets that speaks of a person
     * @return the sheets and the heading that were used
     * @throws FileRefusedException when the file as a whole cannot be taken
     */
    public Reading read(byte[] file, Selection selection, Consumer<ImportLine> sink) {
        return read(file, selection, CellFixes.NONE, sink);
    }

    /** The same with cells that were corrected since. */
    public Reading read(byte[] file, Selection selection, CellFixes fixes, Consumer<ImportLine> sink) {
        try (TableFile table = TableFile.open(file, limits)) {
            SheetTaking taking = new SheetTaking(kind, limits, today, table, selection, fixes, sink);
            table.sheets().forEach(sheet -> taking.take(sheet, () -> refuseTooLong(file, table, sheet.index())));
            return taking.reading();
        }
    }

    /** Where tags or line ends tell that there may be too many rows, they are counted properly before any of them is understood and kept. */
    private void refuseTooLong(byte[] file, TableFile table, int sheet) {
        if (RowCount.of(file, limits) > limits.rows()) {
            table.walk(sheet, row -> true);
        }
    }
}
