package vn.vinhdanh.conference.minutes;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Minutes and who has signed them.
 *
 * @param seq 0 for the minutes themselves, 1 and up for supplementary minutes
 */
public record MinutesRow(Long id, long version, int seq, MinutesStatus status, Integer number, String supplement,
        String secretaryName, LocalDateTime secretarySignedAt, String chairName, LocalDateTime chairSignedAt, String sha256) implements Serializable {

    public boolean signed() {
        return status == MinutesStatus.SIGNED;
    }
}
