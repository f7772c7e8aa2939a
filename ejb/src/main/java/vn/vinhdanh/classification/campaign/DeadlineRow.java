package vn.vinhdanh.classification.campaign;

import java.io.Serializable;
import java.time.LocalDate;

/** One day of a campaign's calendar. */
public record DeadlineRow(long id, long version, DeadlineCode code, LocalDate dueOn, String legalBasis) implements Serializable {
}
