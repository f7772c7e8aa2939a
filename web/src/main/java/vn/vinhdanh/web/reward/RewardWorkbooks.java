package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.decision.DecisionFilter;
import vn.vinhdanh.reward.decision.DecisionStatus;
import vn.vinhdanh.reward.decision.DocumentType;
import vn.vinhdanh.reward.eligibility.CollectiveRules;
import vn.vinhdanh.reward.eligibility.EligibilityQuery;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.reward.eligibility.PersonRules;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.reward.export.RewardExportService;
import vn.vinhdanh.reward.register.RegisterFilter;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.web.shared.CurrentUser;

/** The register, the decisions and the verdicts as workbooks, with the filters that stand in the address of their pages. */
@WebServlet({"/reward/register.xlsx", "/reward/decisions.xlsx", "/reward/eligibility.xlsx"})
public class RewardWorkbooks extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @EJB
    private transient RewardExportService exports;
    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = request.getServletPath().replaceAll("^/reward/|[.]xlsx$", "");
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file(list) + ".xlsx\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            write(list, request, user.getLocale(), response.getOutputStream());
        } catch (EJBAccessException e) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN);
        } catch (BusinessException | DateTimeException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void write(String list, HttpServletRequest of, Locale language, OutputStream out) {
        Integer year = Filters.year(of.getParameter("year"));
        switch (list) {
            case "register" -> exports.register(new RegisterFilter(year, Filters.code(of.getParameter("award")), Filters.id(of.getParameter("unit")),
                    Filters.chosen(RecipientKind.values(), of.getParameter("kind")), of.getParameter("number"), Filters.day(of.getParameter("decidedOn"))),
                    language, out);
            case "decisions" -> exports.decisions(new DecisionFilter(year, Filters.chosen(DecisionStatus.values(), of.getParameter("status")),
                    Filters.chosen(DocumentType.values(), of.getParameter("type"))), language, out);
            default -> exports.eligibility(query(of, year), Filters.chosen(Verdict.values(), of.getParameter("verdict")), language, out);
        }
    }

    private static EligibilityQuery query(HttpServletRequest of, Integer year) {
        String day = of.getParameter("acceptedOn");
        String award = of.getParameter("award");
        boolean both = award != null && PersonRules.AWARDS.contains(award) && CollectiveRules.AWARDS.contains(award);
        return new EligibilityQuery(award, year == null ? 0 : year, day == null || day.isBlank() ? null : LocalDate.parse(day, DAY),
                both ? Filters.chosen(RecipientKind.values(), of.getParameter("kind")) : null, Filters.id(of.getParameter("unit")),
                Filters.chosen(GkReason.values(), of.getParameter("reason")));
    }

    private static String file(String list) {
        return switch (list) {
            case "register" -> "so-khen-thuong";
            case "decisions" -> "quyet-dinh";
            default -> "xet-dieu-kien";
        };
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.sendError(status);
        }
    }
}
