package vn.vinhdanh.classification.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.campaign.DeadlineCode;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.WorkSource;
import vn.vinhdanh.shared.calendar.WorkingCalendar;
import vn.vinhdanh.shared.calendar.WorkingCalendars;

/** Sheets that wait for the caller: to be filled in by the clerk, confirmed by the head; for the director the decision on all of them. */
@Stateless
@PermitAll
public class SheetWork implements WorkSource {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private UnitScopes scopes;
    @Inject
    private WorkingCalendars calendars;

    @Override
    public List<WorkItem> openWork() {
        List<WorkItem> work = new ArrayList<>();
        add(work, Role.UNIT_CLERK, EnumSet.of(SheetStatus.DRAFT, SheetStatus.RETURNED), "classification.work.fill");
        add(work, Role.UNIT_HEAD, EnumSet.of(SheetStatus.SUBMITTED), "classification.work.confirm");
        if (caller.has(Role.DIRECTOR)) {
            addDecisions(work);
        }
        return work;
    }

    /** One line for each year: the decision covers all units at once, on one page. */
    private void addDecisions(List<WorkItem> work) {
        UnitScope scope = scopes.of(Role.DIRECTOR);
        List<Object[]> years = em.createQuery("""
                SELECT c.id, c.assessmentYear, COUNT(s) FROM UnitSheet s, Campaign c
                WHERE c.id = s.campaignId AND s.status = :confirmed AND (:everything = TRUE OR s.unitId IN :unitIds)
                GROUP BY c.id, c.assessmentYear ORDER BY c.assessmentYear DESC
                """, Object[].class).setParameter("confirmed", SheetStatus.CONFIRMED).setParameter("everything", scope.everything())
                .setParameter("unitIds", scope.queryIds()).getResultList();
        Map<Long, LocalDate> due = years.isEmpty() ? Map.of() : lastDays(years.stream().map(y -> (Long) y[0]).collect(Collectors.toSet()));
        for (Object[] y : years) {
            work.add(new WorkItem("classification.work.decide", List.of(y[2], y[1].toString()), "/classification/decide.xhtml?id=" + y[0],
                    due.get((Long) y[0])));
        }
    }

    private void add(List<WorkItem> work, Role role, Set<SheetStatus> waiting, String textKey) {
        if (!caller.has(role)) {
            return;
        }
        UnitScope scope = scopes.of(role);
        List<Object[]> sheets = em.createQuery("""
                SELECT s.id, s.unitName, c.assessmentYear, c.id FROM UnitSheet s, Campaign c
                WHERE c.id = s.campaignId AND s.status IN :waiting AND (:everything = TRUE OR s.unitId IN :unitIds)
                ORDER BY c.assessmentYear DESC, s.id
                """, Object[].class).setParameter("waiting", waiting).setParameter("everything", scope.everything())
                .setParameter("unitIds", scope.queryIds()).setMaxResults(MOST).getResultList();
        Map<Long, LocalDate> due = sheets.isEmpty() ? Map.of() : lastDays(sheets.stream().map(s -> (Long) s[3]).collect(Collectors.toSet()));
        for (Object[] s : sheets) {
            work.add(new WorkItem(textKey, List.of(s[1], s[2].toString()), "/classification/sheet.xhtml?id=" + s[0], due.get(s[3])));
        }
    }

    /** The last working day for the classification by campaign, as far as the plan of the campaign names one. */
    private Map<Long, LocalDate> lastDays(Set<Long> campaigns) {
        WorkingCalendar calendar = calendars.current();
        return em.createQuery("SELECT d.campaignId, d.dueOn FROM CampaignDeadline d WHERE d.campaignId IN :campaigns AND d.code = :code",
                Object[].class).setParameter("campaigns", campaigns).setParameter("code", DeadlineCode.CLASSIFICATION_LAST_DAY)
                .getResultStream().collect(Collectors.toMap(d -> (Long) d[0], d -> calendar.lastDay((LocalDate) d[1])));
    }
}
