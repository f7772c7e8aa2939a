package vn.vinhdanh.classification.sheet;

import java.io.Serializable;
import java.math.BigDecimal;
import vn.vinhdanh.classification.AssessmentSubject;
import vn.vinhdanh.classification.RatingLevel;

/** Somebody proposed as EXCELLENT whom the director may lower to keep the cap, or raise back. */
public record ExcellentRow(long assessmentId, long version, long sheetId, long agencyId, long personId, String fullName, String unitName,
                           AssessmentSubject personType, String taskGroup, BigDecimal score, RatingLevel proposed, RatingLevel decided) implements Serializable {

    /** The level as it stands. */
    public RatingLevel level() {
        return decided == null ? proposed : decided;
    }
}
