package vn.vinhdanh.personnel.person;

import java.time.LocalDate;

/** What other parts of the registry have to write when somebody enters it; every implementing bean is told within the same transaction. */
public interface PersonEntryListener {

    /**
     * Somebody was entered by hand.
     *
     * @param unitName name of the unit on that day
     * @param from     first day of service known
     */
    void entered(long personId, PersonInput input, String unitName, LocalDate from);

    /** Completes or refuses what is typed about somebody new, before anything is written. */
    default void check(PersonInput input) {
    }
}
