package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.reward.paper.PaperFile;
import vn.vinhdanh.reward.paper.PaperService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.web.shared.Attachment;

/** Papers of a dossier to keep: never shown inside the application, whatever they contain. */
@WebServlet("/reward/paper/*")
public class PaperFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(\\d{1,18})");

    @EJB
    private transient PaperService papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(response, papers.file(Long.parseLong(path.group(1)), Long.parseLong(path.group(2))));
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, PaperFile file) throws IOException {
        response.setContentType(file.format().mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", Attachment.named(file.fileName()));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(file.content());
    }
}
