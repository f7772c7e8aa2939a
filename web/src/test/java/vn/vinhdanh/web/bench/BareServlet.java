package vn.vinhdanh.web.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import javax.sql.DataSource;

/** The same rows written by hand. */
@WebServlet("/servlet")
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private transient DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.print("<!DOCTYPE html><html><body><table>");
        for (BareRow row : BareRow.read(source)) {
            out.print("<tr class=\"row\"><td>" + row.getFullName() + "</td><td>" + row.getBirthDate() + "</td><td>" + row.getSex() + "</td><td>"
                    + row.getPosition() + "</td><td>" + row.getUnitName() + "</td><td>" + row.getPersonalId() + "</td></tr>");
        }
        out.print("</table></body></html>");
    }
}
