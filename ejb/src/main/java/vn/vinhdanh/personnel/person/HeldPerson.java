package vn.vinhdanh.personnel.person;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A person whose record the caller may change and holds until the end of the transaction: what postings and discipline are written by. */
public final class HeldPerson {

    private final Person person;

    HeldPerson(Person person) {
        this.person = person;
    }

    public long id() {
        return person.getId();
    }

    /** Day of birth, null when only the year is known. */
    public LocalDate birthDate() {
        return person.getBirthDate();
    }

    /** First day in service, null when it is not known. */
    public LocalDate joinedOn() {
        return person.getJoinedOn();
    }

    /** The registry shows this unit and position from now on. */
    public void serveIn(long unitId, String position) {
        person.serveIn(unitId, position);
    }

    /** The registry shows this rank, step and coefficient from now on. */
    public void payAs(String rankCode, Integer step, BigDecimal coefficient) {
        person.payAs(rankCode, step, coefficient);
    }
}
