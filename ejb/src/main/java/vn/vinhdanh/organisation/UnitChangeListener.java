package vn.vinhdanh.organisation;

import java.time.LocalDate;

/** What other rooms have to say when a unit changes; every implementing bean is asked within the same transaction. */
public interface UnitChangeListener {

    /**
     * A unit is about to end.
     *
     * @param lastDay its last day
     * @throws vn.vinhdanh.shared.RefusedException when something of that room still hangs on the unit
     */
    void closing(long unitId, LocalDate lastDay);
}
