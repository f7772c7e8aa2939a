package vn.vinhdanh.personnel.imports.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads one workbook from end to end without keeping it in memory: guard, heading, then row by row into a consumer.
 */
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
     * Reads the workbook.
     *
     * @param file   the file as uploaded
     * @param choice meanings of columns the user chose, by zero-based column; empty for what is recognised
     * @param sink   takes each row of the sheet that speaks of a person
     * @return the heading that was used
     * @throws FileRefusedException when the file as a whole cannot be taken
     */
    public Heading read(byte[] file, Map<Integer, Field> choice, Consumer<ImportLine> sink) {
        new WorkbookGuard(limits).check(file);
        try (WorkbookReader reader = new WorkbookReader(file, limits)) {
            boolean anything = false;
            boolean headingSeen = false;
            for (Sheet sheet : reader.sheets()) {
                List<SheetRow> first = firstRows(reader, sheet);
                anything |= !first.isEmpty();
                Heading found = new HeadingFinder(kind).find(first);
                headingSeen |= found != null;
                if (found != null) {
                    Heading heading = found.with(choice);
                    if (readRows(reader, sheet, heading, sink) > 0) {
                        return heading;
                    }
                }
            }
            throw new FileRefusedException(anything && !headingSeen ? "FILE_NO_HEADING" : "FILE_EMPTY");
        }
    }

    private static List<SheetRow> firstRows(WorkbookReader reader, Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        reader.walk(sheet, false, row -> {
            rows.add(row);
            return rows.size() < HeadingFinder.SEARCHED_ROWS;
        });
        return rows;
    }

    private int readRows(WorkbookReader reader, Sheet sheet, Heading heading, Consumer<ImportLine> sink) {
        ReadingContext context = new ReadingContext(today, reader.from1904());
        LineReader lines = kind == ImportKind.ROSTER ? new RosterReader(context, heading.byField()) : new HistoryReader(context, heading.byField());
        RowSorter sorter = new RowSorter(heading);
        int[] count = {0};
        String[] section = {null, null};
        reader.walk(sheet, heading.legacy(), row -> {
            switch (sorter.sort(row)) {
                case PERSON -> {
                    sink.accept(lines.read(row, section[0], section[1]));
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
    private static void section(String text, String[] section) {
        String name = UnitNames.withoutNumbering(text);
        String type = UnitNames.looksLikeUnit(name) ? null : WordList.TYPES.code(name);
        if (type != null) {
            section[1] = type;
        } else {
            section[0] = name;
            section[1] = null;
        }
    }
}
