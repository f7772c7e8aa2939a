package vn.vinhdanh.personnel.imports.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.vinhdanh.personnel.imports.file.CellFixes;
import vn.vinhdanh.personnel.imports.file.FileRefusedException;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RowNumber;
import vn.vinhdanh.personnel.imports.file.RowRepair;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetName;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.personnel.imports.file.TableFile;

/** Takes the sheets of one file one by one: those with the columns of the first are one list with it, the others are left out for a reason. */
final class SheetTaking {

    private final ImportKind kind;
    private final ImportLimits limits;
    private final LocalDate today;
    private final TableFile table;
    private final Selection selection;
    private final CellFixes fixes;
    private final Consumer<ImportLine> sink;
    private final List<Integer> taken = new ArrayList<>();
    private final Map<Integer, LeftOut> leftOut = new LinkedHashMap<>();
    private final Map<Integer, Heading> ownHeadings = new HashMap<>();
    private Heading heading;
    private LineReader lines;
    private boolean anything;
    private boolean headingSeen;
    private int rows;

    SheetTaking(ImportKind kind, ImportLimits limits, LocalDate today, TableFile table, Selection selection, CellFixes fixes, Consumer<ImportLine> sink) {
        this.kind = kind;
        this.limits = limits;
        this.today = today;
        this.table = table;
        this.selection = selection;
        this.fixes = fixes;
        this.sink = sink;
    }

    /**
     * Reads the sheet, or notes why not.
     *
     * @param check called before the rows of a sheet are understood
     */
    void take(SheetName sheet, Runnable check) {
        LeftOut reason = reason(sheet, check);
        if (reason == null) {
            taken.add(sheet.index());
        } else {
            leftOut.put(sheet.index(), reason);
        }
    }

    private LeftOut reason(SheetName sheet, Runnable check) {
        boolean all = selection.sheet() == null;
        if (!all && sheet.index() != selection.sheet() || taken.size() == RowNumber.MOST_SHEETS) {
            return LeftOut.NOT_CHOSEN;
        }
        if (all && sheet.hidden()) {
            return LeftOut.HIDDEN;
        }
        RowRepair repair = new RowRepair();
        List<SheetRow> first = HeadingFinder.firstRows(table, sheet.index(), limits, repair);
        anything |= !first.isEmpty();
        Heading found = new HeadingFinder(kind).find(first);
        if (found == null) {
            return first.isEmpty() ? LeftOut.EMPTY : LeftOut.NO_HEADING;
        }
        headingSeen = true;
        Heading its = asOnTheFirst(found);
        if (!taken.isEmpty() && !its.frame().equals(heading.frame())) {
            return LeftOut.COLUMNS;
        }
        check.run();
        return read(sheet.index(), repair, its) > 0 ? null : LeftOut.EMPTY;
    }

    /** What the user chose counts by the place of the column where the sheet stands as the first one, by its heading where it does not. */
    private Heading asOnTheFirst(Heading found) {
        Heading its = found.with(selection.fields());
        Heading chosen = taken.isEmpty() || its.byField().equals(heading.byField()) ? its : found.following(heading, selection.fields());
        return chosen.without(selection.withheld());
    }

    private int read(int sheet, RowRepair repair, Heading its) {
        if (taken.isEmpty()) {
            begin(its);
        }
        lines.columns(its.byField());
        RowSorter sorter = new RowSorter(its);
        Set<Integer> used = its.used();
        int[] count = {0};
        String[] section = {null, null};
        table.walk(sheet, raw -> {
            SheetRow row = fixes.apply(sheet, repair.repair(raw));
            switch (sorter.sort(row)) {
                case PERSON -> {
                    sink.accept(lines.read(listed(row), section[0], section[1]).under(new Section(section[0], section[1]), used));
                    count[0]++;
                }
                case SECTION -> section(sorter.section(row), section);
                default -> { }
            }
            return true;
        });
        if (count[0] > 0 && !its.byField().equals(heading.byField())) {
            ownHeadings.put(taken.size(), its);
        }
        return count[0];
    }

    /** A fact of one year may stand in rows of several sheets: one reader sees them all. */
    private void begin(Heading its) {
        ReadingContext context = new ReadingContext(today, table.from1904());
        heading = its;
        lines = kind == ImportKind.ROSTER ? new RosterReader(context) : new HistoryReader(context);
    }

    private SheetRow listed(SheetRow row) {
        if (++rows > limits.rows()) {
            throw limits.tooLarge();
        }
        return taken.isEmpty() ? row : new SheetRow(RowNumber.inList(taken.size(), row.number()), row.cells());
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

    /** How the file was read, once every sheet was looked at. */
    Reading reading() {
        if (taken.isEmpty()) {
            throw new FileRefusedException(anything && !headingSeen ? "FILE_NO_HEADING" : "FILE_EMPTY");
        }
        return new Reading(heading, ownHeadings, table.sheets(), taken, leftOut, table.from1904());
    }
}
