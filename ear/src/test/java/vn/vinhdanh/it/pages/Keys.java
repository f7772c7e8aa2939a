package vn.vinhdanh.it.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody without a mouse: goes on with the Tab key, types, and presses Enter. */
final class Keys {

    private static final int MOST_TABS = 150;

    private final Page page;

    Keys(Desk desk) {
        page = desk.site.page;
    }

    /** Tabs on until the element has the focus, which one must be able to see. */
    Keys go(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) page.evaluate("s => document.activeElement !== null && document.activeElement.matches(s)", selector)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Goes there and presses Enter. */
    Keys enter(String selector) {
        return go(selector).press("Enter");
    }

    /** Types into a text, number or date in place of what stands there. */
    Keys type(String id, String text) {
        go("#" + id + "_input, input#" + id + ", textarea#" + id);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Takes the first entry of a list. */
    Keys first(String id) {
        return go("#" + id + "_focus, #" + id + "_label, #" + id).press("ArrowDown");
    }

    /** Finds a unit by typing and takes the first one. */
    Keys unit(String id, String name) {
        type(id, name);
        page.locator("#" + id + "Hits [role=option]").first().waitFor();
        return press("ArrowDown").press("Enter");
    }

    /** Ticks the box with this label. */
    Keys tick(String label) {
        String id = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label)).getAttribute("id");
        return go("#" + id.replace(":", "\\:")).press("Space");
    }

    /** Says yes to the question the page asks. */
    Keys yes() {
        page.locator(".ui-confirmdialog-yes:visible").waitFor();
        return enter(".ui-confirmdialog-yes");
    }
}
