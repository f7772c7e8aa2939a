package vn.vinhdanh.personnel.imports.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.vinhdanh.personnel.imports.file.CellFixes;
import vn.vinhdanh.personnel.imports.file.FileRefusedException;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RowCount;
import vn.vinhdanh.personnel.imports.file.RowRepair;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetName;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.personnel.imports.file.TableFile;

/** Reads one file from end to end without keeping it in memory: guard, sheet, heading, then row by row into a consumer. */
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
     * @param sink      takes each row of the sheet that speaks of a person
     * @return the sheet and the heading that were used
     * @throws FileRefusedException when the file as a whole cannot be taken
     */
    public Reading read(byte[] file, Selection selection, Consumer<ImportLine> sink) {
        return read(file, selection, CellFixes.NONE, sink);
    }

    /** The same with cells that were corrected since. */
    public Reading read(byte[] file, Selection selection, CellFixes fixes, Consumer<ImportLine> sink) {
        try (TableFile table = TableFile.open(file, limits)) {
            List<SheetName> sheets = table.sheets();
            boolean anything = false;
            boolean headingSeen = false;
            for (SheetName sheet : sheets) {
                if (selection.sheet() == null ? sheet.hidden() : sheet.index() != selection.sheet()) {
                    continue;
                }
                RowRepair repair = new RowRepair();
                List<SheetRow> first = HeadingFinder.firstRows(table, sheet.index(), limits, repair);
                anything |= !first.isEmpty();
                Heading found = new HeadingFinder(kind).find(first);
                headingSeen |= found != null;
                if (found != null) {
                    refuseTooLong(file, table, sheet.index());
                    Heading heading = found.with(selection.fields());
                    if (readRows(table, sheet.index(), repair, heading, fixes, sink) > 0) {
                        return new Reading(heading, sheets, sheet.index(), table.from1904());
                    }
                }
            }
            throw new FileRefusedException(anything && !headingSeen ? "FILE_NO_HEADING" : "FILE_EMPTY");
        }
    }

    /** Where tags or line ends tell that there may be too many rows, they are counted properly before any of them is understood and kept. */
    private void refuseTooLong(byte[] file, TableFile table, int sheet) {
        if (RowCount.of(file, limits) > limits.rows()) {
            table.walk(sheet, row -> true);
        }
    }

    private int readRows(TableFile table, int sheet, RowRepair repair, Heading heading, CellFixes fixes, Consumer<ImportLine> sink) {
        ReadingContext context = new ReadingContext(today, table.from1904());
        LineReader lines = kind == ImportKind.ROSTER ? new RosterReader(context, heading.byField()) : new HistoryReader(context, heading.byField());
        RowSorter sorter = new RowSorter(heading);
        Set<Integer> used = heading.used();
        int[] count = {0};
        String[] section = {null, null};
        table.walk(sheet, raw -> {
            SheetRow row = fixes.apply(sheet, repair.repair(raw));
            switch (sorter.sort(row)) {
                case PERSON -> {
                    sink.accept(lines.read(row, section[0], section[1]).under(new Section(section[0], section[1]), used));
                    count[0]++;
                }
                case SECTION -> section(sorter.section(row), section);
                default -> { }
            }
            return true;
        });
        return count[0];
    }

    /** A section title names a unit, or a kind of people within the unit above it. */
    private static void section(SheetCell title, String[] section) {
        String name = UnitNames.withoutNumbering(title.legacy() ? UnitNames.capitalsBack(title.text()) : title.text());
        String type = UnitNames.looksLikeUnit(name) ? null : WordList.TYPES.code(name);
        if (type != null) {
            section[1] = type;
        } else {
            section[0] = name;
            section[1] = null;
        }
    }
}
