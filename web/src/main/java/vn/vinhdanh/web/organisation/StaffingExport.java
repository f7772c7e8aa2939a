package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.vinhdanh.organisation.staffing.StaffingWorkbook;
import vn.vinhdanh.web.shared.CurrentUser;

/** The table of posts of a year as a workbook. */
@WebServlet("/organisation/staffing.xlsx")
public class StaffingExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient StaffingWorkbook workbook;
    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String year = request.getParameter("year");
        if (year == null || !year.matches("20\\d\\d")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] file = workbook.write(Integer.parseInt(year), user.getLocale());
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setContentLength(file.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"bien-che-" + year + ".xlsx\"");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(file);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
