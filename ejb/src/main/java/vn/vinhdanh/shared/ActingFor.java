package vn.vinhdanh.shared;

import java.util.Set;
import java.util.function.Supplier;

/**
 * Lets the application itself do something in somebody's name, as when it writes the demonstration data: the rules that
 * want two different people see two different people. It is honoured only where the container knows the caller as the
 * application itself (role SYSTEM), which no account can hold.
 *
 * @param username in whose name
 * @param roles    names of the roles that account holds
 */
public record ActingFor(String username, Set<String> roles) {

    private static final ThreadLocal<ActingFor> CURRENT = new ThreadLocal<>();

    /** In whose name this thread acts; null in its own. */
    public static ActingFor current() {
        return CURRENT.get();
    }

    /** Does the work in this name. */
    public <T> T call(Supplier<T> work) {
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }
}
