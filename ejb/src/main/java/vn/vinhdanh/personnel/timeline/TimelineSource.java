package vn.vinhdanh.personnel.timeline;

import java.util.List;

/** What a room knows about a person by date; every implementing bean is found and merged by {@link TimelineService}. */
public interface TimelineSource {

    /** All dated facts of this person, in any order; the caller has already checked the right to see the person. */
    List<TimelineEntry> of(long personId);
}
