package vn.vinhdanh.personnel.quality;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A cure that can still be taken back.
 *
 * @param people   of how many records
 * @param fullName whose, or the first of many by letters
 */
public record CuredRow(long id, QualityKind kind, LocalDateTime at, int people, String fullName) implements Serializable {
}
