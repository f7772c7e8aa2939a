package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.organisation.chart.ChartService;
import vn.vinhdanh.web.shared.TypedDay;

/** The tree of units on a day, with the people in service on that day. */
@Named
@RequestScoped
public class UnitsPage {

    /**
     * One line of the tree.
     *
     * @param people people in the unit and everything below it
     * @param own    people in the unit itself
     */
    public record Line(UnitRow unit, int depth, long people, long own) {
    }

    private static final int DEEPEST = 6;

    @EJB
    private UnitService units;
    @EJB
    private ChartService charts;
    @Inject
    private Clock clock;

    private final TypedDay asAt = new TypedDay();
    private List<Line> lines = List.of();

    /** Reads units and headcounts, one statement each. */
    public void load() {
        if (asAt.isWrong()) {
            return;
        }
        List<UnitRow> rows = units.list(asAt.getDay());
        Map<Long, Long> own = charts.people(asAt.getDay());
        int top = rows.stream().mapToInt(UnitRow::depth).min().orElse(0);
        lines = rows.stream().map(u -> new Line(u, Math.min(DEEPEST, u.depth() - top),
                rows.stream().filter(u::contains).mapToLong(b -> own.getOrDefault(b.id(), 0L)).sum(),
                own.getOrDefault(u.id(), 0L))).toList();
    }

    /** People in all units of the reader. */
    public long getPeople() {
        return lines.stream().mapToLong(Line::own).sum();
    }

    public boolean isToday() {
        return asAt.getText().isEmpty() || LocalDate.now(clock).equals(asAt.getDay());
    }

    public List<Line> getLines() {
        return lines;
    }

    public TypedDay getAsAt() {
        return asAt;
    }
}
