package vn.vinhdanh.personnel.quality;

import java.io.Serializable;
import java.util.List;

/**
 * What a cure for many would write.
 *
 * @param field  what is written, as in the change log
 * @param rows   everybody it would be written for, as many as are done at once
 * @param more   whether there are others after these
 * @param single how many open findings of the kind are looked at one by one, because nothing or not one thing alone mends them
 */
public record BulkCureView(String field, List<BulkCureRow> rows, boolean more, long single) implements Serializable {
}
