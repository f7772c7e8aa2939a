package vn.vinhdanh.personnel.past;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.excel.SheetWriter;

/** The workbook of the list of people as at a day; a sheet of Excel ends at 1,048,576 rows. */
final class PastSheet implements AutoCloseable {

    private static final int ROWS_PER_SHEET = 1_000_000;
    private static final List<String> COLUMNS = List.of("number", "name", "birth", "unit", "position", "rank", "step", "coefficient");
    private static final double[] WIDTHS = {7, 28, 12, 34, 30, 12, 8, 10};

    private final SheetWriter writer;
    private final Texts texts;
    private final LocalDate day;
    private int written;

    PastSheet(OutputStream out, Locale language, LocalDate day) {
        this.writer = new SheetWriter(out);
        this.texts = Texts.of(language);
        this.day = day;
        begin();
    }

    private void begin() {
        String number = written == 0 ? "" : " " + (written / ROWS_PER_SHEET + 1);
        writer.sheet(DateTimeFormatter.ofPattern("dd-MM-yyyy").format(day) + number).widths(WIDTHS);
        writer.headings(COLUMNS.stream().map(c -> texts.get("search.past." + c)).toList());
    }

    void row(PastRow row) {
        if (written > 0 && written % ROWS_PER_SHEET == 0) {
            begin();
        }
        writer.row(Arrays.asList(++written, row.fullName(), row.birthDate() == null ? row.birthYear() : row.birthDate(), row.unitName(), row.position(),
                row.rankCode(), row.step(), row.coefficient()));
    }

    @Override
    public void close() {
        writer.close();
    }
}
