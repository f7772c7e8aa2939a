package vn.vinhdanh.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a page whose login or view has expired to renew it and to ask once more for what it asked for. */
final class Again {

    private Again() {
    }

    /**
     * Answers a request of a script in the page.
     *
     * @param login whether somebody has to log in first
     */
    static void ask(HttpServletResponse response, boolean login) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // said to be invalid, so that no page takes it for done and closes a dialog with what was typed in it
        response.getWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response id=\"j_id1\"><changes><eval><![CDATA[vinhdanhExpired("
                + login + ")]]></eval><extension ln=\"primefaces\" type=\"args\">{\"validationFailed\":true,\"expired\":true}</extension>"
                + "</changes></partial-response>");
        response.flushBuffer();
    }
}
