package vn.vinhdanh.reward.register;

import java.io.Serializable;
import java.math.BigDecimal;

/** Sums of a filtered register: recipients by group and the money awarded with decisions numbered here. */
public record RegisterTotals(long collectives, long persons, long households, BigDecimal bonus) implements Serializable {

    /** All recipients. */
    public long all() {
        return collectives + persons + households;
    }
}
