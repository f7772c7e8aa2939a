package vn.vinhdanh.reward.register;

import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.regulation.RecipientKind;

/**
 * What the register is narrowed to; null means all.
 *
 * @param unitId    a unit with its subtree
 * @param number    number of the decision, with or without marks and symbol
 * @param decidedOn day of the decision: numbers begin anew every year
 */
public record RegisterFilter(Integer year, String awardCode, Long unitId, RecipientKind kind, String number, LocalDate decidedOn) implements Serializable {

    /** By year, award, unit and kind of recipient only. */
    public RegisterFilter(Integer year, String awardCode, Long unitId, RecipientKind kind) {
        this(year, awardCode, unitId, kind, null, null);
    }
}
