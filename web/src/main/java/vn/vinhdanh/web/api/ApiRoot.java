package vn.vinhdanh.web.api;

import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import vn.vinhdanh.shared.Texts;

/** What lies beside the versions of the interface: its description to be read in a browser; everything else has no address here. */
@WebServlet(name = "apiRoot", urlPatterns = "/api/*")
public class ApiRoot extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DESCRIPTION = "/openapi.yaml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DESCRIPTION.equals(request.getPathInfo())) {
            response.setContentType("text/yaml;charset=UTF-8");
            response.setHeader("Content-Disposition", "inline; filename=\"openapi.yaml\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            try (InputStream file = getServletContext().getResourceAsStream("/api" + DESCRIPTION)) {
                file.transferTo(response.getOutputStream());
            }
            return;
        }
        boolean named = request.getHeader("Accept-Language") != null;
        String detail = Texts.of(named ? request.getLocale() : Texts.VIETNAMESE).get("error.HTTP_404");
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(Json.createObjectBuilder().add("status", HttpServletResponse.SC_NOT_FOUND).add("code", "HTTP_404")
                .add("detail", detail).build().toString());
    }
}
