package vn.vinhdanh.organisation.reorganisation;

import java.io.Serializable;

/** One thing that a reorganisation touches: from which unit to which, and what stands in the way. */
public record TouchRow(TouchKind kind, Long refId, String label, String detail, String unit, String toUnit, Conflict conflict)
        implements Serializable {
}
