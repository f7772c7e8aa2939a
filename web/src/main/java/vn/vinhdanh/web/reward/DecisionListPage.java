package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.vinhdanh.reward.decision.DecisionDeskService;
import vn.vinhdanh.reward.decision.DecisionFilter;
import vn.vinhdanh.reward.decision.DecisionRow;
import vn.vinhdanh.reward.decision.DecisionStatus;
import vn.vinhdanh.reward.decision.DocumentType;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.web.shared.CurrentUser;

/** The list of decisions and submissions; the filters stand in the address. */
@Named
@RequestScoped
public class DecisionListPage {

    private static final int SHOWN = 50;

    @EJB
    private DecisionDeskService decisions;
    @Inject
    private CurrentUser user;

    private String year;
    private String status;
    private String type;
    private String cursor;
    private Page<DecisionRow> page;

    /** Reads the page of the list that the address names. */
    public void load() {
        year = user.listYear();
        page = decisions.list(new DecisionFilter(Filters.year(year), Filters.chosen(DecisionStatus.values(), status),
                Filters.chosen(DocumentType.values(), type)), Filters.id(cursor) == null ? null : cursor, SHOWN);
    }

    /** Where the list goes on, with the same filters. */
    public String address(String from) {
        return "decisions.xhtml?" + Filters.parameter("year", year) + Filters.parameter("status", status) + Filters.parameter("type", type)
                + "cursor=" + from;
    }

    /** The whole list with the same filters as a workbook. */
    public String getWorkbook() {
        return "decisions.xlsx?" + Filters.parameter("year", year) + Filters.parameter("status", status) + Filters.parameter("type", type);
    }

    /** Colour of a state. */
    public String colour(DecisionStatus of) {
        return switch (of) {
            case REGISTERED -> "honour";
            case APPROVED -> "good";
            case REJECTED -> "bad";
            case DRAFT -> "info";
        };
    }



    public Page<DecisionRow> getPage() {
        return page;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
