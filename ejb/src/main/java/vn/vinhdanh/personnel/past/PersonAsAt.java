package vn.vinhdanh.personnel.past;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.personnel.pay.PayRow;
import vn.vinhdanh.personnel.posting.PostingRow;
import vn.vinhdanh.personnel.timeline.TimelineEntry;

/**
 * A person on a day.
 *
 * @param entered the registry knew the person on that day
 * @param posting where the person served, under the name of the unit of its day; null when nothing is known
 * @param pay     rank, step and coefficient; null when nothing is known
 * @param fields  the record as it stood at the end of the day
 * @param facts   ratings, awards, initiatives, discipline up to that day, the newest first
 */
public record PersonAsAt(LocalDate day, boolean entered, PostingRow posting, PayRow pay, Map<String, String> fields, List<TimelineEntry> facts)
        implements Serializable {
}
