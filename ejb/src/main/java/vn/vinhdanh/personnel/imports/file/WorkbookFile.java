package vn.vinhdanh.personnel.imports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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

/** A checked .xlsx, read row by row; only the table of texts stays in memory. */
final class WorkbookFile implements TableFile {

    private final ReadableWorkbook workbook;
    private final ImportLimits limits;
    private final List<Sheet> sheets;

    /** @throws FileRefusedException when the file cannot be read as a workbook */
    WorkbookFile(byte[] file, ImportLimits limits) {
        this.limits = limits;
        try {
            workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
            sheets = workbook.getSheets().toList();
        } catch (IOException | RuntimeException e) {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
    }

    @Override
    public boolean from1904() {
        return workbook.isDate1904();
    }

    @Override
    public List<SheetName> sheets() {
        return sheets.stream().map(s -> new SheetName(sheets.indexOf(s), s.getName(), s.getVisibility() != SheetVisibility.VISIBLE)).toList();
    }

    @Override
    public void walk(int sheet, Visitor visitor) {
        int filled = 0;
        try (Stream<Row> rows = sheets.get(sheet).openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext();) {
                SheetRow row = convert(all.next());
                if (row.isBlank()) {
                    continue;
                }
                if (++filled > limits.rows()) {
                    throw limits.tooLarge();
                }
                if (!visitor.visit(row)) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
    }

    private static SheetRow convert(Row row) {
        SheetRow result = new SheetRow(row.getRowNum());
        for (Cell cell : row) {
            SheetCell converted = cell == null ? null : convert(cell);
            if (converted != null && !converted.isBlank()) {
                result.cells().add(converted);
            }
        }
        return result;
    }

    /** The stored result of a formula is read like any other value. */
    private static SheetCell convert(Cell cell) {
        CellType type = cell.getType();
        int column = cell.getColumnIndex();
        Object value = cell.getValue();
        if (type == CellType.EMPTY || type == CellType.ERROR && cell.getFormula() == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return new SheetCell(column, number.toPlainString(), number, null, false);
        }
        boolean formula = type == CellType.FORMULA || cell.getFormula() != null;
        String raw = value == null ? cell.getRawValue() : value.toString();
        if (formula && (raw == null || raw.isEmpty() || raw.startsWith("#"))) {
            return new SheetCell(column, "", null, null, raw == null || !raw.isEmpty());
        }
        return new SheetCell(column, raw == null ? "" : raw, null, null, false);
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
