package vn.vinhdanh.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.vinhdanh.account.Roles;

/** Sends somebody with a first password to the page that changes it, switches language and working year, and keeps pages out of caches. */
@WebFilter(urlPatterns = "*.xhtml")
public class VisitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PASSWORD_PAGE = "/account/password.xhtml";

    @Inject
    private CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith("/jakarta.faces.resource")) {
            chain.doFilter(request, response);
            return;
        }
        String language = request.getParameter("lang");
        if (language != null) {
            user.speak(language);
        }
        if (request.isUserInRole(Roles.PASSWORD_CHANGE) && !PASSWORD_PAGE.equals(path)) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
            return;
        }
        String year = request.getParameter("workYear");
        if (year != null && "GET".equals(request.getMethod())) {
            user.work(year);
            String rest = request.getQueryString().replaceAll("(^|&)workYear=[^&]*", "").replaceAll("^&", "");
            response.sendRedirect(request.getContextPath() + path + (rest.isEmpty() ? "" : "?" + rest));
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}
