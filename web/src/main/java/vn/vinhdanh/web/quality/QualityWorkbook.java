package vn.vinhdanh.web.quality;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.vinhdanh.personnel.quality.QualityExportService;
import vn.vinhdanh.web.shared.CurrentUser;

/** The findings as a workbook, row by row as they are read. */
@WebServlet("/quality/quality.xlsx")
public class QualityWorkbook extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient QualityExportService quality;
    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QualityAddress address = new QualityAddress(request.getParameter("kind"), request.getParameter("unit"), request.getParameter("person"),
                request.getParameter("state"));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"ra-soat-du-lieu.xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            quality.write(address.filter(), user.getLocale(), response.getOutputStream());
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
