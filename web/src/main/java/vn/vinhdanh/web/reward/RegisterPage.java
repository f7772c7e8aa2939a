package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.register.RegisterFilter;
import vn.vinhdanh.reward.register.RegisterRow;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.reward.register.RegisterTotals;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.web.shared.CurrentUser;

/** The award register with its totals; the filters stand in the address. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int SHOWN = 50;

    @EJB
    private RegisterService register;
    @Inject
    private CurrentUser user;

    private String year;
    private String award;
    private String unit;
    private String kind;
    private String number;
    private String decidedOn;
    private String cursor;
    private int from = 1;
    private Page<RegisterRow> page;
    private RegisterTotals totals;

    /** Reads the page of the register that the address names, and the totals of all its pages. */
    public void load() {
        year = user.listYear();
        RegisterFilter filter = new RegisterFilter(Filters.year(year), Filters.code(award), Filters.id(unit),
                Filters.chosen(RecipientKind.values(), kind), number, Filters.day(decidedOn));
        page = register.list(filter, cursor, SHOWN);
        totals = register.totals(filter);
    }

    /** Where the list goes on, with the same filters. */
    public String address(String next) {
        return "register.xhtml?" + Filters.parameter("year", year) + Filters.parameter("award", award) + Filters.parameter("unit", unit)
                + Filters.parameter("kind", kind) + decision() + "from=" + (from + SHOWN) + "&cursor=" + next;
    }

    /** The whole list with the same filters as a workbook. */
    public String getWorkbook() {
        return "register.xlsx?" + Filters.parameter("year", year) + Filters.parameter("award", award) + Filters.parameter("unit", unit)
                + Filters.parameter("kind", kind) + decision();
    }

    private String decision() {
        return Filters.parameter("number", number) + Filters.parameter("decidedOn", decidedOn);
    }

    /** The years of the register, and the one shown even when nothing was given for it. */
    public List<Integer> getYears() {
        Integer shown = Filters.year(year);
        return Stream.concat(register.years().stream(), Stream.ofNullable(shown)).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public Page<RegisterRow> getPage() {
        return page;
    }

    public RegisterTotals getTotals() {
        return totals;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getAward() {
        return award;
    }

    public void setAward(String award) {
        this.award = award;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(String decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
