package vn.vinhdanh.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How somebody whose login or page expired comes back to the page with what was typed. */
final class WayBack {

    /** End of an address that asks the page to put back what was being typed. */
    static final String RESTORED = "#restored";

    private WayBack() {
    }

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** The login page, which leads back to where the request came from. */
    static String loginAddress(HttpServletRequest request) {
        boolean typing = "POST".equals(request.getMethod());
        String to = typing ? page(request) + RESTORED : asked(request);
        return request.getContextPath() + "/login.xhtml?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** The page in which the form stands, with its query, below the application's root. */
    static String page(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        String root = request.getContextPath() + "/";
        try {
            URI uri = referer == null ? null : URI.create(referer);
            if (uri != null && uri.getRawPath() != null && uri.getRawPath().startsWith(root) && request.getServerName().equals(uri.getHost())) {
                String path = uri.getRawPath().substring(root.length() - 1);
                return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
            }
        } catch (IllegalArgumentException e) {
            return request.getServletPath();
        }
        return request.getServletPath();
    }

    private static String asked(HttpServletRequest request) {
        return request.getServletPath() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
