package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.organisation.staffing.StaffingInput;
import vn.vinhdanh.organisation.staffing.StaffingService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The posts of one unit for one year. */
@Named
@ViewScoped
public class StaffingEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private StaffingService staffing;
    @EJB
    private UnitService units;
    @Inject
    private TextMap texts;

    private String unit;
    private String year;
    private UnitRow row;
    private StaffingInput input = new StaffingInput();

    /** Reads unit and posts. */
    public void load() {
        // a year that could not be stored is no page either
        if (year == null || !year.matches("20\\d\\d")) {
            throw new NotFoundException();
        }
        row = units.get(Ids.required(unit));
        input = staffing.input(row.id(), Integer.parseInt(year));
    }

    /** Stores the posts and goes back to the table. */
    public void save() throws IOException {
        staffing.save(input);
        Said.doneThere(texts.with("staffing.edit.saved", row.name()));
        Faces.redirect(Faces.getRequestContextPath() + "/organisation/staffing.xhtml?year=" + input.getYear());
    }

    public UnitRow getRow() {
        return row;
    }

    public StaffingInput getInput() {
        return input;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
