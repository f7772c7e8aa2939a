package vn.vinhdanh.shared;

import java.time.LocalDate;
import java.util.List;

/** A room that knows what the caller has to do next; found by type, shown on the first page. */
public interface WorkSource {

    /** The caller's open work in this room, most urgent first; empty for somebody who has none. */
    List<WorkItem> openWork();

    /**
     * One thing to do.
     *
     * @param textKey key of the sentence that says it
     * @param args    what the sentence names
     * @param link    the page where it is done, from the root of the application, as {@code /reward/dossier.xhtml?id=1}
     * @param due     last day, or null
     */
    record WorkItem(String textKey, List<Object> args, String link, LocalDate due) {
    }
}
