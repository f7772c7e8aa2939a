package vn.vinhdanh.personnel.quality.merge;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A merge that was done.
 *
 * @param undoneAt when it was taken back; null while it holds
 */
public record MergedRow(long id, long survivorId, String survivor, long absorbedId, String absorbed, String reason, String by, LocalDateTime at,
        LocalDateTime undoneAt) implements Serializable {
}
