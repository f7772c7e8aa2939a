package vn.vinhdanh.reward.decision;

import java.io.Serializable;
import java.util.List;

/**
 * What can be printed of a decision's certificates.
 *
 * @param dxMm  shift of pre-printed stock to the right that the caller last used, else the agency's
 * @param dyMm  the same downwards
 * @param files what is archived
 */
public record CertificateDesk(double dxMm, double dyMm, List<CertificateRow> files) implements Serializable {
}
