package vn.vinhdanh.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.vinhdanh.shared.WorkSource;
import vn.vinhdanh.shared.WorkSource.WorkItem;

/** What waits for the reader in all rooms; the bell of every page shows how much it is. */
@Named
@RequestScoped
public class OpenWork {

    /** The bell may be this old, so that a list page does not pay for it each time. */
    private static final long SECONDS = 60;

    @Inject
    @Any
    private Instance<WorkSource> sources;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    /** Everything that waits, read now. */
    public List<WorkItem> read() {
        List<WorkItem> items = StreamSupport.stream(sources.spliterator(), false).flatMap(s -> s.openWork().stream()).toList();
        user.countWork(items.size(), clock.instant().getEpochSecond());
        return items;
    }

    /** How many things wait. */
    public int getCount() {
        long now = clock.instant().getEpochSecond();
        return user.workCountedSince(now - SECONDS) ? user.getWorkCount() : read().size();
    }
}
