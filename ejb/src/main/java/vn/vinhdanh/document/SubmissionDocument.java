package vn.vinhdanh.document;

import java.util.List;

/**
 * A submission upwards (tờ trình) for awards the department may not sign itself.
 *
 * @param head        the letterhead; type symbol TTr
 * @param subject     what is asked for, "Về việc đề nghị tặng danh hiệu ..."
 * @param addressees  "Kính gửi": one or more
 * @param bases       legal bases, without the closing ";" or "."
 * @param reasons     paragraphs: why, and how the dossiers were examined
 * @param votes       results of the council, one line per award or candidate; empty when no vote was needed
 * @param proposal    the closing request as one paragraph; null takes the standard wording with the counts of the lists
 * @param annexes     the lists proposed; bonus columns are left out of submissions
 * @param attachments what is sent along: reports, minutes, certificates of initiatives
 * @param signatory   who signs
 * @param recipients  entries of "Nơi nhận" without dash and closing sign
 */
public record SubmissionDocument(Letterhead head, String subject, List<String> addressees, List<String> bases, List<String> reasons,
                                 List<VoteLine> votes, String proposal, List<AwardAnnex> annexes, List<String> attachments,
                                 Signatory signatory, List<String> recipients) {
}
