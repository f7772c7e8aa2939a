package vn.vinhdanh.classification.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import vn.vinhdanh.classification.AssessmentSubject;
import vn.vinhdanh.classification.QuotaGroup;

/** A written exception to the cap. */
public record QuotaExceptionRow(long agencyId, AssessmentSubject personType, String taskGroup, int allowed, String documentNo, LocalDate documentOn,
                                String reason, String recordedBy) implements Serializable {

    QuotaGroup group() {
        return new QuotaGroup(agencyId, personType, taskGroup);
    }
}
