package vn.vinhdanh.organisation.reorganisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A reorganisation as listed.
 *
 * @param foreseenAt when the dry run looked; null when the steps changed since
 * @param failure    why it could not be applied on its day, or null
 */
public record ReorganisationRow(Long id, long version, String title, String legalBasis, LocalDate effectiveOn, ReorganisationState state,
        String createdBy, LocalDateTime createdAt, LocalDateTime foreseenAt, String appliedBy, LocalDateTime appliedAt, String failure)
        implements Serializable {
}
