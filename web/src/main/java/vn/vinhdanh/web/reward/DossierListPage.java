package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.reward.dossier.DossierFilter;
import vn.vinhdanh.reward.dossier.DossierRow;
import vn.vinhdanh.reward.dossier.DossierService;
import vn.vinhdanh.reward.dossier.DossierStatus;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.web.shared.CurrentUser;
import vn.vinhdanh.web.shared.TextMap;

/** The list of dossiers: what waits for the reader, or everything; the filters stand in the address. */
@Named
@RequestScoped
public class DossierListPage {

    private static final int SHOWN = 50;

    @EJB
    private DossierService dossiers;
    @Inject
    private TextMap texts;
    @Inject
    private CurrentUser user;

    private String view = "mine";
    private String year;
    private String award;
    private String status;
    private String cursor;
    private Page<DossierRow> page;

    /** Reads the page of the list that the address names. */
    public void load() {
        year = user.listYear();
        page = dossiers.list(new DossierFilter(Filters.year(year), Filters.code(award), Filters.chosen(DossierStatus.values(), status), isMine()),
                Filters.id(cursor) == null ? null : cursor, SHOWN);
    }

    /** Where the list goes on, with the same filters. */
    public String address(String from) {
        return "dossiers.xhtml?" + Filters.parameter("view", view) + Filters.parameter("year", year) + Filters.parameter("award", award)
                + Filters.parameter("status", status) + "cursor=" + from;
    }

    /** Colour of a station. */
    public static String kind(DossierStatus status) {
        return switch (status) {
            case DECIDED -> "honour";
            case SUBMITTED_UPWARDS, APPROVED -> "good";
            case RETURNED, REJECTED -> "bad";
            case DRAFT -> "muted";
            default -> "info";
        };
    }

    /** "2 tập thể, 3 cá nhân": only the groups that are there. */
    public String count(DossierRow row) {
        return Stream.of(part("reward.count.collectives", row.collectives()), part("reward.count.persons", row.persons()),
                part("reward.count.households", row.households())).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    private String part(String key, long count) {
        return count == 0 ? "" : texts.with(key, count);
    }

    public String colour(DossierStatus of) {
        return kind(of);
    }

    public boolean isMine() {
        return !"all".equals(view);
    }


    public Page<DossierRow> getPage() {
        return page;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
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

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
