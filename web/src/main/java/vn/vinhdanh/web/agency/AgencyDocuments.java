package vn.vinhdanh.web.agency;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.vinhdanh.organisation.agency.AgencyService;

/** The emblem and the specimens of the agency's page, as files a browser shows. */
@WebServlet("/administration/specimen/*")
public class AgencyDocuments extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @EJB
    private transient AgencyService agency;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            switch (path) {
                case "/emblem.png" -> send(response, "image/png", path, agency.emblem());
                case "/decision.pdf" -> send(response, PDF, path, agency.sampleDecision());
                case "/certificate.pdf" -> send(response, PDF, path, agency.sampleCertificate(false));
                case "/stock.pdf" -> send(response, PDF, path, agency.sampleCertificate(true));
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(HttpServletResponse response, String type, String path, byte[] file) throws IOException {
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + path.substring(1) + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(file);
    }
}
