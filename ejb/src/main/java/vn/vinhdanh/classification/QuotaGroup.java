package vn.vinhdanh.classification;

import java.io.Serializable;

/**
 * Whom the cap is counted on: one agency and one personnel type, either all of its people or one group of people with similar tasks
 * (NĐ 335/2025/NĐ-CP). {@code taskGroup} is empty for the agency as a whole.
 */
public record QuotaGroup(long agencyId, AssessmentSubject personType, String taskGroup) implements Serializable {

    /** The whole agency for this personnel type. */
    public QuotaGroup ofAgency() {
        return new QuotaGroup(agencyId, personType, null);
    }

    /** The agency as a whole, not one of its groups. */
    public boolean isAgency() {
        return taskGroup == null;
    }
}
