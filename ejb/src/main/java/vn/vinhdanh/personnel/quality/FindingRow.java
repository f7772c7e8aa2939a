package vn.vinhdanh.personnel.quality;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One finding as the desk shows it.
 *
 * @param otherId    the second person; null where it takes only one
 * @param refId      the row or unit it is about; may be null
 * @param values     what the sentence names, as stored
 * @param cure       what one click would write; null where somebody has to look
 * @param acceptance why it is right; null while it is open
 */
public record FindingRow(long id, QualityKind kind, long personId, String fullName, String unitName, Long otherId, String otherName, String otherUnit,
        Long refId, List<String> values, String cure, LocalDateTime foundAt, Acceptance acceptance, String sortKey) implements Serializable {

    /** Why a finding is right, who says so and since when. */
    public record Acceptance(String because, String by, LocalDateTime at) implements Serializable {
    }

    /** The place in the list after this row. */
    String cursor() {
        return FindingCursor.text(id, sortKey);
    }
}
