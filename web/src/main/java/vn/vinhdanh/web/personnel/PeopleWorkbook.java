package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.vinhdanh.personnel.search.PeopleExportService;
import vn.vinhdanh.web.shared.CurrentUser;

/** The people list as a workbook; it leaves row by row, so that any length begins at once. */
@WebServlet("/personnel/people.xlsx")
public class PeopleWorkbook extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private PeopleExportService people;
    @Inject
    private CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PeopleAddress address = new PeopleAddress(request.getParameterMap());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"nhan-su.xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            people.write(address.filter(), address.columns(), address.query(null), user.getLocale(), response.getOutputStream());
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
