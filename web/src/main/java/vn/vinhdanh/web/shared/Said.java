package vn.vinhdanh.web.shared;

import org.omnifaces.util.Messages;

/** What a page says after something was done. */
public final class Said {

    private Said() {
    }

    /** Says it on this page. */
    public static void done(String text) {
        Messages.addGlobalInfo("{0}", text);
    }

    /** Says it on the page that follows a redirect. */
    public static void doneThere(String text) {
        Messages.addFlashGlobalInfo("{0}", text);
    }

    /** Points out, on the page that follows a redirect, what should be looked at again. */
    public static void warnedThere(String text) {
        Messages.addFlashGlobalWarn("{0}", text);
    }

    /** Refuses on this page. */
    public static void refused(String text) {
        Messages.addGlobalError("{0}", text);
    }
}
