package vn.vinhdanh.document;

/**
 * What differs from certificate to certificate.
 *
 * @param goldBookNumber place of the recipient in the decision (Số sổ vàng)
 * @param name           full name, or name of the collective
 * @param detail         position and unit, or the body above a collective; null when there is none
 * @param achievement    what it is given for
 */
public record CertificateLine(int goldBookNumber, String name, String detail, String achievement) {
}
