package vn.vinhdanh.organisation.reorganisation;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of the history of a unit: what became of it, or from which unit it came. */
public record UnitChangeRow(String kind, LocalDate effectiveOn, String legalBasis, String detail, Long unitId, String unit, Long successorId,
        String successor) implements Serializable {
}
