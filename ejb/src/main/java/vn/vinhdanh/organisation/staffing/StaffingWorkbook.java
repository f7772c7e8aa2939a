package vn.vinhdanh.organisation.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.excel.SheetWriter;

/** The table of posts as a workbook, with exactly the rows the caller sees on the page. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.DIRECTOR, Roles.INSPECTOR, Roles.UNIT_HEAD, Roles.INTEGRATION})
public class StaffingWorkbook {

    /** What each kind of post shows, in this order, here and on the page. */
    public static final List<String> FIGURES = List.of("assigned", "present", "vacant", "over", "toCut");
    private static final String INDENT = "    ";
    private static final double NAME_WIDTH = 52;
    private static final double CODE_WIDTH = 14;
    private static final double BASIS_WIDTH = 40;
    private static final double NUMBER_WIDTH = 11;

    @Inject
    private StaffingService staffing;

    /** The workbook of a year in a language. */
    public byte[] write(int year, Locale locale) {
        Texts texts = Texts.of(locale);
        List<StaffingRow> rows = staffing.table(year);
        int top = rows.stream().mapToInt(r -> r.unit().depth()).min().orElse(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(out)) {
            sheet.sheet(texts.get("staffing.sheet.name", String.valueOf(year))).widths(widths()).headings(headings(texts));
            int number = 0;
            for (StaffingRow row : rows) {
                List<Object> cells = new ArrayList<>(List.of(++number, INDENT.repeat(row.unit().depth() - top) + row.unit().name(), row.unit().code()));
                row.kinds().forEach(figures -> cells.addAll(numbers(figures)));
                cells.addAll(numbers(row.all()));
                cells.add(row.untyped());
                cells.add(row.legalBasis());
                sheet.row(cells);
            }
        }
        return out.toByteArray();
    }

    /** Cells of a quota that nobody entered stay empty. */
    private static List<Long> numbers(StaffFigures figures) {
        return figures.known() ? List.of(figures.assigned(), figures.present(), figures.vacant(), figures.over(), figures.toCut())
                : Arrays.asList(null, figures.present(), null, null, null);
    }

    private static double[] widths() {
        List<Double> widths = new ArrayList<>(List.of(6.0, NAME_WIDTH, CODE_WIDTH));
        for (int i = 0; i < (StaffKind.values().length + 1) * FIGURES.size() + 1; i++) {
            widths.add(NUMBER_WIDTH);
        }
        widths.add(BASIS_WIDTH);
        return widths.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<String> headings(Texts texts) {
        List<String> headings = new ArrayList<>(List.of(texts.get("staffing.sheet.number"), texts.get("staffing.sheet.unit"),
                texts.get("staffing.sheet.code")));
        List<String> groups = new ArrayList<>();
        for (StaffKind kind : StaffKind.values()) {
            groups.add(texts.of(kind));
        }
        groups.add(texts.get("staffing.sheet.all"));
        for (String group : groups) {
            for (String figure : FIGURES) {
                headings.add(group + " – " + texts.get("staffing.figure." + figure));
            }
        }
        headings.add(texts.get("staffing.figure.untyped"));
        headings.add(texts.get("staffing.sheet.basis"));
        return headings;
    }
}
