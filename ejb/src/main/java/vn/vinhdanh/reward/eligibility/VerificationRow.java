package vn.vinhdanh.reward.eligibility;

import java.time.LocalDate;

/** Something under verification, or that was. */
public record VerificationRow(long id, long version, HoldKind kind, LocalDate openedOn, LocalDate releasedOn, String documentNo, String note) {
}
