package vn.vinhdanh.personnel.imports;

import java.time.LocalDate;

/**
 * Somebody of the registry whom a row may mean.
 *
 * @param agreement FULL, BIRTH, UNIT, NAME or TWIN: in what the two agree, text {@code imports.agreement.…}
 * @param chosen    whether the row is taken for this person
 */
public record ImportCandidate(long personId, String fullName, String personalId, LocalDate birthDate, Integer birthYear, String unit, String position,
        String agreement, boolean chosen) {
}
