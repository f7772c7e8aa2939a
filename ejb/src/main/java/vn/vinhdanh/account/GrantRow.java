package vn.vinhdanh.account;

import java.time.LocalDate;

/** One role of an account, for the unit with that number and everything below it. */
public record GrantRow(Long id, Role role, long unitId, LocalDate validFrom, LocalDate validTo) {
}
