package vn.vinhdanh.shared;

import java.util.Set;

/** A room that keeps its own history of changes, beside the audit trail: of a whole set at once, as by an import or a reorganisation. */
public interface ChangeSource {

    /** The last change of any of these; null when the room knows of none. */
    Change lastOf(Set<Long> subjects);
}
