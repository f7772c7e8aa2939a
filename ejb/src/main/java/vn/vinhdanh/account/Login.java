package vn.vinhdanh.account;

import java.util.Set;

/**
 * Answer to a login.
 *
 * @param outcome  what happened
 * @param username name of the account, null when refused
 * @param groups   roles held today; only {@code PASSWORD_CHANGE} when a new password must be chosen first
 */
public record Login(Outcome outcome, String username, Set<String> groups) {

    /** What can happen at a login. */
    public enum Outcome { ACCEPTED, REFUSED, LOCKED }

    static Login refused() {
        return new Login(Outcome.REFUSED, null, Set.of());
    }

    static Login locked() {
        return new Login(Outcome.LOCKED, null, Set.of());
    }
}
