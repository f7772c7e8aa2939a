package vn.vinhdanh.personnel.imports.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Walks over the rows of a checked workbook, one at a time; only the table of texts stays in memory. */
final class WorkbookReader implements AutoCloseable {

    private final ReadableWorkbook workbook;
    private final ImportLimits limits;

    /** @throws FileRefusedException when the file cannot be read as a workbook */
    WorkbookReader(byte[] file, ImportLimits limits) {
        this.limits = limits;
        try {
            workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
        } catch (IOException | RuntimeException e) {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
    }

    /** Does the workbook count its days from 1904, as old Macintosh ones do? */
    boolean from1904() {
        return workbook.isDate1904();
    }

    /** The sheets a user sees, in their order. */
    List<Sheet> sheets() {
        return workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList();
    }

    /** What is done with each filled row; false stops the walk. */
    interface Visitor {
        boolean visit(SheetRow row);
    }

    /** Hands over every row that holds something. */
    void walk(Sheet sheet, boolean legacySheet, Visitor visitor) {
        int filled = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext();) {
                SheetRow row = convert(all.next(), legacySheet);
                if (row.isBlank()) {
                    continue;
                }
                if (++filled > limits.rows()) {
                    throw new FileRefusedException("FILE_TOO_LARGE", limits.rows(), limits.unpackedMegabytes(), limits.fileMegabytes());
                }
                if (!visitor.visit(row)) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException e) {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
    }

    private static SheetRow convert(Row row, boolean legacySheet) {
        SheetRow result = new SheetRow(row.getRowNum());
        for (Cell cell : row) {
            SheetCell converted = cell == null ? null : convert(cell, legacySheet);
            if (converted != null && !converted.isBlank()) {
                result.cells().add(converted);
            }
        }
        return result;
    }

    private static SheetCell convert(Cell cell, boolean legacySheet) {
        CellType type = cell.getType();
        int column = cell.getColumnIndex();
        Object value = cell.getValue();
        if (type == CellType.EMPTY || type == CellType.ERROR && cell.getFormula() == null) {
            return null;
        }
        if (value instanceof java.math.BigDecimal number) {
            return new SheetCell(column, number.toPlainString(), number, false, false);
        }
        boolean formula = type == CellType.FORMULA || cell.getFormula() != null;
        String raw = value == null ? cell.getRawValue() : value.toString();
        if (formula && (raw == null || raw.isEmpty() || raw.startsWith("#"))) {
            return new SheetCell(column, "", null, false, raw == null || !raw.isEmpty());
        }
        String text = raw == null ? "" : raw;
        boolean legacy = LegacyText.isLegacy(text, legacySheet);
        return new SheetCell(column, CellText.clean(legacy ? LegacyText.convert(text, legacySheet) : text), null, legacy, false);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
