package vn.vinhdanh.reward.paper;

import java.util.List;
import java.util.Map;

/**
 * What a dossier is about and what lies in it.
 *
 * @param award    code of the title or reward form
 * @param title    whether it is a title (danh hiệu thi đua)
 * @param sudden   whether a sudden achievement is rewarded
 * @param made     papers the application has made, with their addresses; an empty address for one that is on the page itself
 * @param files    what was handed in
 * @param waivers  what is not needed, and why
 */
record PaperFacts(String award, boolean title, boolean sudden, Map<PaperKind, String> made, Map<PaperKind, List<PaperRow>> files,
        Map<PaperKind, PaperWaiverRow> waivers) {
}
