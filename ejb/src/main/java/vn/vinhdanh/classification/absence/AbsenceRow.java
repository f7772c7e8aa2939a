package vn.vinhdanh.classification.absence;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.vinhdanh.classification.AbsenceFacts;

/** One absence as listed; {@code to} is empty while it lasts. */
public record AbsenceRow(long id, long version, AbsenceFacts.Cause cause, LocalDate from, LocalDate to, String reason, String changedBy,
        LocalDateTime changedAt) implements Serializable {
}
