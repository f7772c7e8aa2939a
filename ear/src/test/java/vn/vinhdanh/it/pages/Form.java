package vn.vinhdanh.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Filling in and sending, the way a hand does it with the house's own inputs. */
final class Form {

    private final Site site;
    private final Page page;

    Form(Site site) {
        this.site = site;
        this.page = site.page;
    }

    /** Types into a text, number or date. */
    Form type(String id, String value) {
        Locator input = page.locator("#" + id + "_input, input#" + id + ", textarea#" + id).first();
        input.fill(value);
        input.press("Tab");
        return this;
    }

    /** Chooses from a list by the words shown, or the beginning of them. */
    Form choose(String id, String label) {
        Locator plain = page.locator("select#" + id);
        if (plain.count() > 0) {
            plain.selectOption(plain.locator("option").filter(new Locator.FilterOptions().setHasText(label)).first().getAttribute("value"));
            return this;
        }
        Locator found = page.locator("input#" + id + "[role=combobox]");
        if (found.count() > 0) {
            found.fill(label);
            page.locator("#" + id + "Hits [role=option]").filter(new Locator.FilterOptions().setHasText(label)).first().click();
            return this;
        }
        page.locator("#" + id).click();
        page.locator("#" + id + "_panel.ui-connected-overlay-enter-done").waitFor();
        page.locator("#" + id + "_panel li").filter(new Locator.FilterOptions().setHasText(label)).first().click();
        page.locator("#" + id + "_panel").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        site.settled();
        return this;
    }

    /** Presses a button and says yes where it asks. */
    Form press(String id) {
        Locator button = page.locator("#" + id);
        button.click();
        site.settled();
        Locator yes = page.locator(".ui-confirm-dialog .ui-confirmdialog-yes:visible");
        if (yes.count() > 0) {
            yes.click();
        }
        site.settled();
        site.whole();
        return this;
    }
}
