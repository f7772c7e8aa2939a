package vn.vinhdanh.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The certificates of one award of one decision.
 *
 * @param kind           giấy khen or certificate of a title
 * @param title          the red main line, "Giấy khen", "Chiến sĩ thi đua cơ sở"; printed in capitals
 * @param authority      position of the authority, "Giám đốc Sở Nội vụ"; printed in capitals
 * @param decisionNumber number and symbol of the decision, "05/QĐ-SNV"
 * @param date           day of the decision; null leaves its places empty
 * @param place          place name
 * @param signatory      who signs
 * @param emblem         the national emblem as PNG or JPEG; null leaves its place empty
 * @param lines          the recipients in the order of the golden book
 */
public record CertificateSet(CertificateKind kind, String title, String authority, String decisionNumber, LocalDate date, String place,
                             Signatory signatory, byte[] emblem, List<CertificateLine> lines) {
}
