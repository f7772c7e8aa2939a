package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.vinhdanh.organisation.staffing.StaffFigures;
import vn.vinhdanh.organisation.staffing.StaffKind;
import vn.vinhdanh.organisation.staffing.StaffingRow;
import vn.vinhdanh.organisation.staffing.StaffingService;
import vn.vinhdanh.organisation.staffing.StaffingWorkbook;
import vn.vinhdanh.web.shared.CurrentUser;
import vn.vinhdanh.web.shared.TextMap;

/** Posts assigned, held, free and to be cut in a year, unit by unit with totals up the tree. */
@Named
@RequestScoped
public class StaffingPage {

    /** One line of the table. */
    public record Line(StaffingRow row, int depth, List<StaffFigures> figures) {
    }

    private static final int DEEPEST = 6;
    private static final int YEARS_BACK = 5;

    @EJB
    private StaffingService staffing;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;
    @Inject
    private CurrentUser user;

    private String year;
    private List<Line> lines = List.of();

    /** Reads the table of the year in the address; without one, of this year. */
    public void load() {
        List<StaffingRow> rows = staffing.table(getNumber());
        int top = rows.stream().mapToInt(r -> r.unit().depth()).min().orElse(0);
        lines = rows.stream().map(r -> new Line(r, Math.min(DEEPEST, r.unit().depth() - top),
                Stream.concat(r.kinds().stream(), Stream.of(r.all())).toList())).toList();
    }

    /** The year shown. */
    public int getNumber() {
        return year == null || !year.matches("20\\d\\d") ? user.yearOr(LocalDate.now(clock).getYear()) : Integer.parseInt(year);
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(now - YEARS_BACK, now + 1).boxed().toList();
    }

    /** Headings of the groups of columns. */
    public List<String> getGroups() {
        return Stream.concat(Stream.of(StaffKind.values()).map(texts::of), Stream.of(texts.get("staffing.sheet.all"))).toList();
    }

    /** Headings below each group. */
    public List<String> getFigureNames() {
        return StaffingWorkbook.FIGURES.stream().map(f -> texts.get("staffing.figure." + f)).toList();
    }

    public boolean isEditable() {
        return Faces.isUserInRole("REGISTRY_OFFICER");
    }

    /** Figures of the topmost units together. */
    public StaffFigures getTotal() {
        return lines.stream().filter(l -> l.depth() == 0).map(l -> l.row().all()).reduce(StaffFigures.NONE, StaffFigures::plus);
    }

    /** People of the topmost units of whom nobody knows what kind they are. */
    public long getUntyped() {
        return lines.stream().filter(l -> l.depth() == 0).mapToLong(l -> l.row().untyped()).sum();
    }

    /** Columns of one group. */
    public int getWidth() {
        return StaffingWorkbook.FIGURES.size();
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
