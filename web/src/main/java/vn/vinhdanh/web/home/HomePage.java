package vn.vinhdanh.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.shared.WorkSource.WorkItem;
import vn.vinhdanh.web.shared.OpenWork;
import vn.vinhdanh.web.shared.TextMap;

/** The reader's open work, gathered from all rooms. */
@Named
@RequestScoped
public class HomePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** One line of open work as shown. */
    public record Line(String text, String link, String due, boolean late) {
    }

    @Inject
    private OpenWork open;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private List<Line> work;

    @PostConstruct
    void load() {
        LocalDate today = LocalDate.now(clock);
        work = open.read().stream()
                .sorted(Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(w -> line(w, today)).toList();
    }

    private Line line(WorkItem item, LocalDate today) {
        boolean late = item.due() != null && item.due().isBefore(today);
        return new Line(texts.format(item.textKey(), item.args().toArray()), item.link(),
                item.due() == null ? "" : DAY.format(item.due()), late);
    }

    public List<Line> getWork() {
        return work;
    }
}
