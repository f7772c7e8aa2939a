package vn.vinhdanh.personnel.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes small workbooks for tests: rows of texts, numbers or formulas (a text that begins with "="). */
public final class Sheets {

    private final List<Object[]> rows = new ArrayList<>();

    public Sheets row(Object... cells) {
        rows.add(cells);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            for (int r = 0; r < rows.size(); r++) {
                Object[] cells = rows.get(r);
                for (int c = 0; c < cells.length; c++) {
                    put(sheet, r, c, cells[c]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof String text && text.startsWith("=")) {
            sheet.formula(row, column, text.substring(1));
        } else if (value instanceof String text && !text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /** A staff list of so many people in 40 units; personal IDs count from {@code from}. */
    public static byte[] roster(int people, int from) {
        String[] family = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Lò", "Vàng", "Giàng"};
        String[] middle = {"Văn", "Thị", "Thanh", "Minh", "Ngọc", "Xuân", "Thu", "Hữu", "Thế", "Mỹ"};
        String[] given = {"An", "Bình", "Chi", "Dũng", "Hà", "Hòa", "Lan", "Mai", "Sơn", "Yến", "Ánh", "Đạt"};
        Sheets sheets = new Sheets().row("STT", "Họ và tên", "Ngày sinh", "Số định danh", "Đơn vị", "Chức vụ", "Loại", "Mã ngạch", "Bậc", "Hệ số", "Ngày vào cơ quan", "Dân tộc");
        for (int i = 0; i < people; i++) {
            int n = from + i;
            int year = 70 + n % 30;
            sheets.row(i + 1, family[n % 10] + " " + middle[n / 10 % 10] + " " + given[n / 100 % 12], "1" + n % 9 + "/0" + (1 + n % 9) + "/19" + year,
                    String.format("9990%02d%06d", year, n), "Phòng số " + n % 40, "Chuyên viên " + i, "Công chức", "01.003", 1 + n % 9, 2.34 + n % 9 * 0.33,
                    "01/0" + (1 + n % 9) + "/20" + (10 + n % 15), "Kinh");
        }
        return sheets.bytes();
    }
}
