package vn.vinhdanh.personnel.pay;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.excel.SheetWriter;

/** The lists of what comes as workbooks, exactly as shown. */
public final class PayWorkbook {

    private final Texts texts;

    public PayWorkbook(Locale locale) {
        texts = Texts.of(locale);
    }

    /** Who is due for a step. */
    public void steps(List<DueRow> rows, OutputStream out) {
        try (SheetWriter sheet = new SheetWriter(out)) {
            sheet.sheet(texts.get("pay.excel.steps")).widths(6, 28, 34, 24, 12, 8, 10, 14, 10, 12, 14);
            sheet.headings(headings("no", "name", "unit", "position", "rank", "step", "coefficient", "on", "nextStep", "nextCoefficient", "beyond"));
            for (int i = 0; i < rows.size(); i++) {
                DueRow r = rows.get(i);
                sheet.row(Arrays.asList(i + 1, r.fullName(), r.unitName(), r.position(), r.pay().rankCode(), r.pay().step(), r.pay().coefficient(), r.on(),
                        r.next().step(), r.next().coefficient(), r.next().beyondPercent()));
            }
        }
    }

    /** Of whom nobody knows since when they hold their step. */
    public void undated(List<DueRow> rows, OutputStream out) {
        try (SheetWriter sheet = new SheetWriter(out)) {
            sheet.sheet(texts.get("pay.excel.undated")).widths(6, 28, 34, 24, 12, 8, 10);
            sheet.headings(headings("no", "name", "unit", "position", "rank", "step", "coefficient"));
            for (int i = 0; i < rows.size(); i++) {
                DueRow r = rows.get(i);
                sheet.row(Arrays.asList(i + 1, r.fullName(), r.unitName(), r.position(), r.pay().rankCode(), r.pay().step(), r.pay().coefficient()));
            }
        }
    }

    /** Who retires. */
    public void retiring(List<DueRow> rows, OutputStream out) {
        try (SheetWriter sheet = new SheetWriter(out)) {
            sheet.sheet(texts.get("pay.excel.retiring")).widths(6, 28, 34, 24, 14, 14, 16);
            sheet.headings(headings("no", "name", "unit", "position", "birth", "retires", "age"));
            for (int i = 0; i < rows.size(); i++) {
                DueRow r = rows.get(i);
                sheet.row(Arrays.asList(i + 1, r.fullName(), r.unitName(), r.position(), r.birthDate(), r.on(),
                        texts.get("pay.age", r.retirement().years(), r.retirement().months())));
            }
        }
    }

    private List<String> headings(String... names) {
        return Arrays.stream(names).map(n -> texts.get("pay.excel." + n)).toList();
    }
}
