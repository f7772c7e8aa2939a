package vn.vinhdanh.personnel.person;

import java.util.Optional;
import vn.vinhdanh.shared.RefusedException;

/** What other parts of the registry know about somebody that what is typed about that person must fit; every implementing bean is asked before it is written. */
public interface PersonChangeGuard {

    /** Why it cannot be. */
    Optional<RefusedException> refusal(long personId, PersonInput input);
}
