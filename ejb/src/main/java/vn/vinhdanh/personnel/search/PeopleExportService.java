package vn.vinhdanh.personnel.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.person.PeopleReader;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.excel.SheetWriter;

/** The people list as a workbook: the same people, order, columns and masking as on the page. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class PeopleExportService {

    /** A sheet of Excel ends at 1,048,576 rows. */
    private static final int ROWS_PER_SHEET = 1_000_000;
    private static final int STT_WIDTH = 7;
    private static final int NAME_WIDTH = 28;
    private static final int LONGEST_NOTE = 1_000;

    @Inject
    private PeopleReader people;
    @Inject
    private AuditTrail audit;

    /**
     * Writes the list; memory does not grow with it. Whoever takes people out of the application is named in the trail.
     *
     * @param asked the filters in words of the address, for the trail
     * @return how many people were written
     */
    public int write(PersonFilter filter, Collection<PersonColumn> columns, String asked, Locale language, OutputStream out) {
        Texts texts = Texts.of(language);
        List<PersonColumn> shown = columns.isEmpty() ? List.copyOf(PersonColumn.USUAL) : List.copyOf(EnumSet.copyOf(columns));
        int[] written = {0};
        try (SheetWriter writer = new SheetWriter(out)) {
            begin(writer, texts, shown, 1);
            people.each(filter, row -> {
                if (written[0] > 0 && written[0] % ROWS_PER_SHEET == 0) {
                    begin(writer, texts, shown, written[0] / ROWS_PER_SHEET + 1);
                }
                writer.row(cells(++written[0], row, shown, texts));
            });
        }
        String what = written[0] + (asked == null || asked.isEmpty() ? "" : ": " + asked);
        audit.record("PEOPLE_EXPORTED", "PERSON", null, what.substring(0, Math.min(LONGEST_NOTE, what.length())));
        return written[0];
    }

    private static void begin(SheetWriter writer, Texts texts, List<PersonColumn> shown, int number) {
        writer.sheet(texts.get("search.export.sheet", number)).widths(DoubleStream.concat(DoubleStream.of(STT_WIDTH, NAME_WIDTH),
                shown.stream().mapToDouble(PersonColumn::width)).toArray());
        writer.headings(Stream.concat(Stream.of(texts.get("search.export.number"), texts.get("search.export.name")),
                shown.stream().map(c -> texts.get("enum.PersonColumn." + c))).toList());
    }

    private static List<Object> cells(int number, PersonRow row, List<PersonColumn> shown, Texts texts) {
        List<Object> cells = new ArrayList<>(List.of(number, row.fullName()));
        for (PersonColumn column : shown) {
            Object value = column.of(row);
            cells.add(value instanceof Enum<?> term ? texts.get("enum." + term.getDeclaringClass().getSimpleName() + "." + term) : value);
        }
        return cells;
    }
}
