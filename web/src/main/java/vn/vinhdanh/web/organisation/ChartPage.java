package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.vinhdanh.organisation.agency.AgencyRow;
import vn.vinhdanh.organisation.agency.AgencyService;
import vn.vinhdanh.organisation.chart.ChartNode;
import vn.vinhdanh.organisation.chart.ChartService;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.TextMap;
import vn.vinhdanh.web.shared.TypedDay;

/** The organisation chart as at a day. */
@Named
@RequestScoped
public class ChartPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @EJB
    private ChartService charts;
    @EJB
    private AgencyService profile;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private final TypedDay asAt = new TypedDay();
    private String unit;
    private List<ChartNode> tops = List.of();

    /** Reads the boxes. */
    public void load() {
        if (!asAt.isWrong()) {
            tops = charts.chart(asAt.getDay(), Ids.optional(unit));
        }
    }

    /** The picture as markup. */
    public String getPicture() {
        return new ChartMarkup(texts, asAt.getDay() == null ? "" : "&asAt=" + asAt.getText()).write(tops);
    }

    public boolean isNothing() {
        return tops.isEmpty() && !asAt.isWrong();
    }

    /** Whose chart it is, for the head of the printed sheet. */
    public String getAgency() {
        AgencyRow agency = profile.profile();
        return agency.superiorBody() == null ? agency.issuingBody() : agency.superiorBody() + " – " + agency.issuingBody();
    }

    /** The day of the picture as it stands below it, on paper above it. */
    public String getDayText() {
        return DAY.format(asAt.getDay() == null ? LocalDate.now(clock) : asAt.getDay());
    }

    public TypedDay getAsAt() {
        return asAt;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
