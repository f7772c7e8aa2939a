package vn.vinhdanh.document;

import java.util.List;

/**
 * A decision on rewards with its annexed lists (Decree 30/2020, annex III, form 1.2).
 *
 * @param head       the letterhead; type symbol QĐ
 * @param subject    what it is about, "Về việc tặng Giấy khen ..."
 * @param authority  who decides, "Giám đốc Sở Nội vụ"; printed in capitals under the title
 * @param bases      legal bases and proposals, one per entry, without the closing ";" or "."; see {@link DecisionWording}
 * @param articles   text of articles 1, 2, 3 without "Điều 1."; a line break begins a new paragraph; see {@link DecisionWording}
 * @param annexes    the lists; several are numbered I, II, III
 * @param signatory  who signs
 * @param recipients entries of "Nơi nhận" without dash and closing sign: "Như Điều 3", "Lưu: VT, TĐKT"
 */
public record DecisionDocument(Letterhead head, String subject, String authority, List<String> bases, List<String> articles,
                               List<AwardAnnex> annexes, Signatory signatory, List<String> recipients) {
}
