package vn.vinhdanh.it.pages;

import java.util.List;

/** Somebody in the meeting of the council. */
final class CouncilDesk extends Desk {

    CouncilDesk(String username) {
        super(username);
    }

    /** Calls the meeting of all members of the council, and everybody comes. */
    String call(String title) {
        site.open("/conference/meetings.xhtml");
        site.page.locator("a[href*='edit.xhtml']").first().click();
        arrives("/conference/edit.xhtml");
        form.type("title", title).type("place", "Phòng họp số 1").press("save");
        arrives("/conference/meeting.xhtml");
        String address = site.page.url();
        form.press("allPresent");
        says("section[aria-labelledby=quorum] .badge", "Đủ điều kiện");
        return address;
    }

    void start(String address) {
        site.open(address);
        form.press("start");
        says("ol.steps li.now", "Đang họp");
    }

    /** Everybody votes for everybody. */
    void voteForAll() {
        form.press("allFor");
        says("#motions .badge", "Đạt");
        site.page.waitForCondition(() -> site.page.locator("#motions .badge.muted").count() == 0);
    }

    void end() {
        form.press("close");
        says("ol.steps li.now", "Đã kết thúc, chờ ký");
    }

    /** Puts the own signature under the minutes. */
    void sign(String address, String state) {
        site.open(address);
        shown("#sign button").click();
        shown(".ui-confirm-dialog .ui-confirmdialog-yes:visible").click();
        says("#messages", "Đã ký biên bản");
        says("#sign .badge", state);
    }

    List<String> results() {
        return site.page.locator("#motions .badge").allInnerTexts();
    }

    /** The address of the minutes as a file. */
    String minutes() {
        return (String) shown("#sign a[href*='minutes.xhtml']").evaluate("a => a.href");
    }
}
