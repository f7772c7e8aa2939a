package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.pay.DueFilter;
import vn.vinhdanh.personnel.pay.DueRow;
import vn.vinhdanh.personnel.pay.PayDueService;
import vn.vinhdanh.personnel.pay.PayWorkbook;

/** Who is due for a step, and who retires, within some months; what narrows the list stands in the address, and so does its workbook. */
@Named
@RequestScoped
public class PayDuePage {

    private static final String RETIREMENT = "retirement";
    private static final String UNDATED = "undated";
    private static final List<String> LISTS = List.of("steps", RETIREMENT, UNDATED);
    private static final int SHOWN = 500;
    private static final int MONTHS = 3;

    @EJB
    private PayDueService due;

    private String list;
    private String unit;
    private String months;
    private String excel;
    private List<DueRow> rows = List.of();

    /** Reads the list the address names; sends its workbook when the address asks for that. */
    public void load() throws IOException {
        Long unitId = unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null;
        DueFilter filter = new DueFilter(unitId, months != null && months.matches("\\d{1,2}") ? Integer.parseInt(months) : MONTHS);
        months = String.valueOf(filter.months());
        rows = isRetirement() ? due.retiring(filter) : isUndated() ? due.undated(filter) : due.steps(filter);
        if (excel != null) {
            send();
        }
    }

    private void send() throws IOException {
        PayWorkbook workbook = new PayWorkbook(Faces.getLocale());
        if (isRetirement()) {
            Faces.sendFile("nghi-huu.xlsx", true, out -> workbook.retiring(rows, out));
        } else if (isUndated()) {
            Faces.sendFile("chua-ro-ngay-huong.xlsx", true, out -> workbook.undated(rows, out));
        } else {
            Faces.sendFile("nang-bac-luong.xlsx", true, out -> workbook.steps(rows, out));
        }
    }

    /** The same list as a workbook, the other list, or with other months. */
    public String address(String ofList) {
        return "payDue.xhtml?list=" + ofList + "&months=" + months + (unit == null || unit.isBlank() ? "" : "&unit=" + unit);
    }

    public boolean isRetirement() {
        return RETIREMENT.equals(list);
    }

    public List<DueRow> getRows() {
        return rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows;
    }

    public int getTotal() {
        return rows.size();
    }

    public boolean isCut() {
        return rows.size() > SHOWN;
    }

    /** Whether those are listed of whom nobody knows since when they hold their step. */
    public boolean isUndated() {
        return UNDATED.equals(list);
    }

    public List<String> getLists() {
        return LISTS;
    }

    public List<Integer> getMonthChoices() {
        return List.of(0, 1, 3, 6, 12, 24, 36);
    }

    /** What the list holds and what it cannot hold. */
    public String getNote() {
        return "pay.due." + getList() + ".note";
    }

    public String getNobody() {
        return "pay.due." + getList() + ".empty";
    }

    public String getList() {
        return list != null && LISTS.contains(list) ? list : LISTS.get(0);
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getExcel() {
        return excel;
    }

    public void setExcel(String excel) {
        this.excel = excel;
    }
}
