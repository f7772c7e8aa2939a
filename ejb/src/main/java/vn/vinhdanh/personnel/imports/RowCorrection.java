package vn.vinhdanh.personnel.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vinhdanh.personnel.imports.file.CellFixes;
import vn.vinhdanh.personnel.imports.file.RowNumber;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.Heading;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.ImportLine;
import vn.vinhdanh.personnel.imports.sheet.RowReading;
import vn.vinhdanh.personnel.imports.staging.StagedCells;
import vn.vinhdanh.personnel.imports.staging.StagedCells.Kept;
import vn.vinhdanh.shared.RefusedException;

/** One row of a preview with its cells: what they show, and which rows are to be understood anew when one of them is corrected. */
final class RowCorrection {

    private final long batchId;
    private final ImportKind kind;
    private final LocalDate today;
    private final StagedCells staged;
    private final ImportQueries queries;
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final boolean from1904;

    RowCorrection(Connection connection, ImportBatch batch, LocalDate today) throws SQLException {
        this.batchId = batch.getId();
        this.kind = batch.kind();
        this.today = today;
        this.staged = new StagedCells(connection, batchId);
        this.queries = new ImportQueries(connection, batchId);
        this.from1904 = staged.from1904();
    }

    private RowReading reading() {
        return new RowReading(kind, today, from1904);
    }

    /** Of the sheet in which the row stands. */
    private Heading heading(int row) throws SQLException {
        Heading known = headings.get(RowNumber.place(row));
        if (known == null) {
            known = new Heading(0, 0, queries.columnsOf(row).stream().map(c -> new Heading.Column(c.index(), c.heading(), c.field(), null)).toList());
            headings.put(RowNumber.place(row), known);
        }
        return known;
    }

    /** One cell for each column that says something of the person. */
    List<ImportCell> cells(int row) throws SQLException {
        Kept kept = kept(row);
        RowReading reading = reading();
        return heading(row).columns().stream().filter(c -> c.field() != null && c.field() != Field.ORDINAL)
                .map(c -> new ImportCell(c.letter(), c.heading(), c.field(), reading.shown(c.field(), kept.row().at(c.index())))).toList();
    }

    /** Does the cell still show this, by itself or where its fault is told? */
    boolean shows(int row, String column, String text) throws SQLException {
        Kept kept = kept(row);
        RowReading reading = reading();
        for (Heading.Column one : heading(row).columns()) {
            if (one.letter().equals(column) && one.field() != null) {
                SheetCell cell = kept.row().at(one.index());
                return reading.shown(one.field(), cell).equals(text) || cell != null && cell.text().equals(text) || told(row, column, text);
            }
        }
        return false;
    }

    private boolean told(int row, String column, String text) throws SQLException {
        return queries.after(null, row - 1, 1).stream().filter(r -> r.row() == row).flatMap(r -> r.problems().stream())
                .anyMatch(p -> column.equals(p.column()) && text.equals(p.cell()));
    }

    /**
     * The row with this cell as corrected. In a history also the other rows of the person it spoke of, and of the one it speaks of now: what a
     * row says may stand in one above it already.
     */
    List<ImportLine> with(int row, int column, String text) throws SQLException {
        Kept before = kept(row);
        CellFixes fix = new CellFixes();
        fix.put(0, row, column, text);
        Kept after = new Kept(fix.apply(0, before.row()), before.section());
        ImportLine line = reading().read(heading(row), after.row(), after.section());
        if (line == null) {
            throw new RefusedException("IMPORT_FIX_ROW");
        }
        if (kind == ImportKind.ROSTER) {
            return List.of(line);
        }
        TreeMap<Integer, Kept> concerned = new TreeMap<>();
        ImportLine was = reading().read(heading(row), before.row(), before.section());
        for (ImportLine person : was == null ? List.of(line) : List.of(was, line)) {
            staged.sameAs(person).forEach(k -> concerned.put(k.row().number(), k));
        }
        concerned.put(row, after);
        RowReading reading = reading();
        List<ImportLine> lines = new ArrayList<>();
        for (Kept kept : concerned.values()) {
            lines.add(reading.read(heading(kept.row().number()), kept.row(), kept.section()));
        }
        lines.removeIf(java.util.Objects::isNull);
        return lines;
    }

    private Kept kept(int row) throws SQLException {
        Kept kept = staged.of(row);
        if (kept == null) {
            throw new RefusedException("IMPORT_FIX_STALE");
        }
        return kept;
    }
}
