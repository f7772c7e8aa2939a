package vn.vinhdanh.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** One person at work: opens pages, fills in, and waits for what the page says next. */
class Desk implements AutoCloseable {

    private static final int MOST_TABS = 150;
    private static final Locator.WaitForOptions PATIENCE = new Locator.WaitForOptions().setTimeout(20_000);

    final Site site;
    final Form form;

    Desk(String username) {
        site = Site.as(username);
        form = new Form(site);
    }

    /** The first thing of that kind on the page, as soon as it is shown. */
    final Locator shown(String selector) {
        Locator first = site.page.locator(selector).first();
        first.waitFor();
        return first;
    }

    /** Waits until the page says so. */
    final void says(String selector, String words) {
        try {
            site.page.locator(selector).filter(new Locator.FilterOptions().setHasText(words)).first().waitFor(PATIENCE);
        } catch (TimeoutError e) {
            throw new AssertionError(selector + " does not say '" + words + "' on " + site.page.url() + ": " + site.text(), e);
        }
        site.settled();
        site.whole();
    }

    /** Waits until an address like this is reached. */
    final void arrives(String page) {
        site.page.waitForURL(url -> url.contains(page));
        site.settled();
        site.whole();
    }

    /** Opens a dialog by its button and waits until it stands still. */
    final void dialog(String button, String dialog) {
        shown("#" + button).click();
        site.page.locator("#" + dialog).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        site.settled();
    }

    /** Goes on with the Tab key until the first such thing has the focus. */
    final void tabTo(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            site.page.keyboard().press("Tab");
            if ((Boolean) site.page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + selector + " on " + site.page.url());
    }

    /** A picture of the page beside the other results of the build, for people. */
    final void picture(String name) {
        site.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of(System.getProperty("build"), "journey", name + ".png")));
    }

    @Override
    public final void close() {
        site.close();
    }
}
