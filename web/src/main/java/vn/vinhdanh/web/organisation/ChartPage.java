package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.vinhdanh.organisation.chart.ChartNode;
import vn.vinhdanh.organisation.chart.ChartService;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.TextMap;

/** The organisation chart as at a day. */
@Named
@RequestScoped
public class ChartPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @EJB
    private ChartService charts;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private LocalDate asAt;
    private String unit;
    private List<ChartNode> tops = List.of();

    /** Reads the boxes. */
    public void load() {
        tops = charts.chart(asAt, Ids.optional(unit));
    }

    /** The picture as markup. */
    public String getPicture() {
        return new ChartMarkup(texts, asAt == null ? "" : "&asAt=" + DAY.format(asAt)).write(tops);
    }

    public boolean isNothing() {
        return tops.isEmpty();
    }

    /** The day of the picture as it is printed below it. */
    public String getDayText() {
        return DAY.format(asAt == null ? LocalDate.now(clock) : asAt);
    }

    public String getAsAtText() {
        return asAt == null ? "" : DAY.format(asAt);
    }

    public LocalDate getAsAt() {
        return asAt;
    }

    public void setAsAt(LocalDate asAt) {
        this.asAt = asAt;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
