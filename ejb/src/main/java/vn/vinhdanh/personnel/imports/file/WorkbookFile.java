package vn.vinhdanh.personnel.imports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Texts, colours and escaped signs inside a format of numbers. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|General");
    /** Numbers beyond stand for no day of this era. */
    private static final BigDecimal LAST_DAY = new BigDecimal("100000");
    private static final Pattern DAY = Pattern.compile("[dDyY]");

    private final ReadableWorkbook workbook;
    private final ImportLimits limits;
    private final List<Sheet> sheets;
    private final boolean shown;
    private final WorkbookEpoch epoch;

    /** @throws FileRefusedException when the file cannot be read as a workbook */
    WorkbookFile(byte[] file, ImportLimits limits, boolean shown) {
        this.limits = limits;
        this.shown = shown;
        try {
            workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(shown, true));
            epoch = WorkbookEpoch.of(file);
            sheets = workbook.getSheets().toList();
        } catch (IOException | RuntimeException e) {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
    }

    @Override
    public boolean from1904() {
        return epoch.from1904();
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

    private SheetRow convert(Row row) {
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
    private SheetCell convert(Cell cell) {
        CellType type = cell.getType();
        int column = cell.getColumnIndex();
        Object value = cell.getValue();
        if (type == CellType.EMPTY || type == CellType.ERROR && cell.getFormula() == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return new SheetCell(column, shown ? shown(cell, number) : number.toPlainString(), number, null, false);
        }
        boolean formula = type == CellType.FORMULA || cell.getFormula() != null;
        String raw = value == null ? cell.getRawValue() : value.toString();
        if (formula && (raw == null || raw.isEmpty() || raw.startsWith("#"))) {
            return new SheetCell(column, "", null, null, raw == null || !raw.isEmpty());
        }
        return new SheetCell(column, raw == null ? "" : raw, null, null, false);
    }

    private String shown(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        boolean day = format != null && DAY.matcher(LITERAL.matcher(format).replaceAll("")).find() && number.signum() >= (epoch.from1904() ? 0 : 1) && number.compareTo(LAST_DAY) < 0;
        return day ? DATE.format(epoch.day(number)) : number.toPlainString();
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
