package vn.vinhdanh.personnel.imports.paper;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vinhdanh.personnel.imports.ImportProblem;
import vn.vinhdanh.personnel.imports.ImportSheet;
import vn.vinhdanh.personnel.imports.file.CellFixes;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RowNumber;
import vn.vinhdanh.personnel.imports.file.RowRepair;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.personnel.imports.file.TableFile;
import vn.vinhdanh.personnel.imports.sheet.Heading;
import vn.vinhdanh.personnel.imports.sheet.HeadingFinder;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.Problem;
import vn.vinhdanh.personnel.imports.sheet.RowSorter;
import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.excel.CommentBoxes;
import vn.vinhdanh.shared.excel.SheetWriter;
import vn.vinhdanh.shared.excel.Tint;

/**
 * The rows as they were handed in, with the faulty cells coloured, a comment on each that says what to do, and the same sentences in a last
 * column. Corrected, the workbook can be handed in as it is. Row by row from the file to the stream.
 */
final class ErrorWorkbook {

    /** Comments stay in memory until the end; further cells are coloured only, the last column says it all. */
    private static final int MOST_COMMENTS = 10_000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern SHOWN_DATE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
    private static final BigDecimal CODE = new BigDecimal("1000000000");
    private static final double WIDTH = 15;
    private static final double WIDE = 60;

    private final ProblemStream problems;
    private final boolean onlyFaulty;
    private final Texts texts;
    private SheetWriter out;
    private int lastColumn;
    private int firstColumn;
    private SheetRow section;
    private int comments;
    private int place;

    ErrorWorkbook(ProblemStream problems, boolean onlyFaulty, Texts texts) {
        this.problems = problems;
        this.onlyFaulty = onlyFaulty;
        this.texts = texts;
    }

    /** Writes the sheets that were read, each as a sheet of its own. */
    void write(TableFile table, List<ImportSheet> sheets, ImportKind kind, ImportLimits limits, CellFixes fixes, OutputStream stream) {
        CommentBoxes.write(whole -> sheets(table, sheets, kind, limits, fixes, whole), stream);
    }

    private void sheets(TableFile table, List<ImportSheet> sheets, ImportKind kind, ImportLimits limits, CellFixes fixes, OutputStream stream) {
        try (SheetWriter writer = new SheetWriter(stream)) {
            for (ImportSheet sheet : sheets) {
                out = writer.sheet(sheets.size() == 1 ? texts.get("imports.paper.errors") : sheet.name());
                write(table, sheet.index(), kind, limits, fixes);
                place++;
            }
        }
    }

    private void write(TableFile table, int sheet, ImportKind kind, ImportLimits limits, CellFixes fixes) {
        section = null;
        RowRepair repair = new RowRepair();
        List<SheetRow> first = HeadingFinder.firstRows(table, sheet, limits, repair);
        Heading heading = new HeadingFinder(kind).find(first);
        firstColumn = heading.columns().get(0).index();
        lastColumn = first.stream().flatMap(r -> r.cells().stream()).mapToInt(SheetCell::column).max().orElse(0) + 1;
        RowSorter sorter = new RowSorter(heading);
        double[] widths = new double[lastColumn + 2];
        java.util.Arrays.fill(widths, WIDTH);
        widths[lastColumn] = WIDE;
        out.widths(widths);
        table.walk(sheet, raw -> {
            SheetRow row = fixes.apply(sheet, repair.repair(raw));
            if (row.number() <= heading.last()) {
                above(row, heading);
            } else {
                below(row, sorter);
            }
            return true;
        });
    }

    /** Letterhead and heading. */
    private void above(SheetRow row, Heading heading) {
        out.upTo(row.number());
        boolean isHeading = row.number() >= heading.top();
        for (SheetCell cell : row.cells()) {
            put(cell);
            if (isHeading) {
                out.tint(cell.column(), Tint.HEADING).bold(cell.column());
            }
        }
        if (row.number() == heading.last()) {
            out.cell(lastColumn, texts.get("imports.paper.todo")).tint(lastColumn, Tint.HEADING).bold(lastColumn);
            if (onlyFaulty) {
                out.cell(lastColumn + 1, texts.get("imports.paper.row")).tint(lastColumn + 1, Tint.HEADING).bold(lastColumn + 1);
            }
        }
        out.next();
        if (row.number() == heading.last()) {
            out.freeze();
        }
    }

    private void below(SheetRow row, RowSorter sorter) {
        boolean title = sorter.sort(row) == RowSorter.Kind.SECTION;
        List<ImportProblem> found = problems.of(RowNumber.inList(place, row.number()));
        if (!onlyFaulty) {
            out.upTo(row.number());
            row(row, found);
        } else if (title) {
            // the unit of the faulty rows that follow, if any do
            section = row;
        } else if (!found.isEmpty()) {
            if (section != null) {
                row(section, List.of());
                section = null;
            }
            out.cell(lastColumn + 1, row.number());
            row(row, found);
        }
    }

    private void row(SheetRow row, List<ImportProblem> found) {
        for (SheetCell cell : row.cells()) {
            if (cell.column() < lastColumn) {
                put(cell);
                if (cell.legacy()) {
                    out.tint(cell.column(), Tint.NOTE);
                }
            }
        }
        if (!found.isEmpty()) {
            mark(found);
            out.cell(lastColumn, found.stream().map(this::sentence).distinct().collect(Collectors.joining("\n"))).wrap(lastColumn);
        }
        out.next();
    }

    private void put(SheetCell cell) {
        if (cell.number() == null) {
            out.cell(cell.column(), cell.text());
        } else if (SHOWN_DATE.matcher(cell.text()).matches()) {
            out.cell(cell.column(), LocalDate.parse(cell.text(), DATE));
        } else if (cell.number().compareTo(CODE) >= 0) {
            // a personal ID: as a number Excel would show 9.9908E+11
            out.cell(cell.column(), cell.number().toBigInteger().toString());
        } else {
            out.cell(cell.column(), cell.number());
        }
    }

    /** Errors come before warnings, so the first problem of a cell gives its colour. */
    private void mark(List<ImportProblem> found) {
        found.stream().collect(Collectors.groupingBy(this::column, java.util.TreeMap::new, Collectors.toList())).forEach((column, here) -> {
            out.tint(column, here.stream().anyMatch(p -> p.severity() == Severity.ERROR) ? Tint.ERROR : Tint.WARNING);
            if (comments++ < MOST_COMMENTS) {
                out.comment(column, here.stream().map(p -> p.message(texts)).distinct().collect(Collectors.joining("\n")));
            }
        });
    }

    /** A problem of the whole row is shown in its first column. */
    private int column(ImportProblem problem) {
        if (problem.column() == null) {
            return firstColumn;
        }
        return Problem.column(problem.column());
    }

    private String sentence(ImportProblem problem) {
        return (problem.column() == null ? "" : problem.column() + ": ") + problem.message(texts);
    }
}
