package vn.vinhdanh.reward.decision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * An archived file of certificates, as the page of the decision tells of it.
 *
 * @param packed       every certificate as its own file, in one archive; otherwise all in one file
 * @param preprinted   on pre-printed stock; otherwise whole pages
 * @param certificates how many
 */
public record CertificateRow(boolean packed, boolean preprinted, BigDecimal dxMm, BigDecimal dyMm, int certificates, String sha256, String archivedBy,
        LocalDateTime archivedAt) implements Serializable {
}
