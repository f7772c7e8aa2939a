package vn.vinhdanh.shared;

import jakarta.ejb.ApplicationException;

/** Refused, because what was named is part of a person's file by now: whoever came by an old address is led to that person. */
@ApplicationException(rollback = true)
public class MovedException extends RefusedException {

    private final long person;

    /**
     * @param code   stable name of the rule that refuses
     * @param person whose file it is part of
     * @param args   what its text names
     */
    public MovedException(String code, long person, Object... args) {
        super(code, args);
        this.person = person;
    }

    /** Number of the person whose file is shown instead. */
    public long person() {
        return person;
    }
}
