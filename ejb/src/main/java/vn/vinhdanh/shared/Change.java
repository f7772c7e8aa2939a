package vn.vinhdanh.shared;

import java.io.Serializable;
import java.time.LocalDateTime;

/** By whom (account) and when something was changed last. */
public record Change(String by, LocalDateTime at) implements Serializable {

    /** The later of two changes; one that is unknown gives way. */
    public static Change later(Change one, Change other) {
        if (one == null || one.at() == null) {
            return other;
        }
        return other == null || other.at() == null || one.at().isAfter(other.at()) ? one : other;
    }
}
