package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import vn.vinhdanh.personnel.past.PastListService;
import vn.vinhdanh.web.shared.CurrentUser;
import vn.vinhdanh.web.shared.TypedDay;

/** The list of people as at a day, as a workbook. */
@WebServlet("/personnel/peopleAsAt.xlsx")
public class PastPeopleWorkbook extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private PastListService people;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PeopleAddress address = new PeopleAddress(request.getParameterMap()).ofDay();
        TypedDay asked = new TypedDay();
        asked.setTyped(request.getParameter("asAt"));
        asked.orElse(LocalDate.now(clock));
        if (asked.isWrong()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        LocalDate day = asked.getDay();
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"nhan-su-" + day + ".xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            people.write(day, address.filter(), user.getLocale(), response.getOutputStream());
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
