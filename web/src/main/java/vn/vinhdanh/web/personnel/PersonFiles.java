package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.personnel.record.CvService;
import vn.vinhdanh.personnel.record.PhotoService;
import vn.vinhdanh.shared.NotFoundException;

/** Files of one person as a browser shows or keeps them: the photograph and the curriculum vitae. */
@WebServlet("/personnel/file/*")
public class PersonFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(photo\\.jpg|cv\\.pdf|cv\\.docx)");
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @EJB
    private transient PhotoService photos;
    @EJB
    private transient CvService cvs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long person = Long.parseLong(path.group(1));
        try {
            switch (path.group(2)) {
                case "photo.jpg" -> send(response, "image/jpeg", "inline; filename=\"photo.jpg\"", photos.get(person));
                case "cv.pdf" -> send(response, "application/pdf", "inline; filename=\"so-yeu-ly-lich-" + person + ".pdf\"", cvs.pdf(person));
                default -> send(response, WORD, "attachment; filename=\"so-yeu-ly-lich-" + person + ".docx\"", cvs.word(person));
            }
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, String disposition, byte[] file) throws IOException {
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", disposition);
        // personal data stays out of caches that others may read
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(file);
    }
}
