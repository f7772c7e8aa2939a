package vn.vinhdanh.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.campaign.CampaignStatus;
import vn.vinhdanh.classification.campaign.DeadlineCode;
import vn.vinhdanh.classification.sheet.SheetStatus;
import vn.vinhdanh.job.DueOccasion;
import vn.vinhdanh.job.Occasion;
import vn.vinhdanh.job.Reminder;
import vn.vinhdanh.job.ReminderCalendar;
import vn.vinhdanh.job.ReminderSource;

/**
 * Open work of the yearly classification: units whose sheet has not come as far as the calendar asks. On the last day the
 * director hears of every unit that is not decided, the day after of what is overdue (NĐ 335/2025: before 15/12).
 */
@ApplicationScoped
public class CampaignReminderSource implements ReminderSource {

    private static final Set<SheetStatus> WITH_CLERK = Set.of(SheetStatus.DRAFT, SheetStatus.RETURNED);
    private static final Set<SheetStatus> IN_UNIT = Set.of(SheetStatus.DRAFT, SheetStatus.RETURNED, SheetStatus.SUBMITTED);
    private static final Set<SheetStatus> UNDECIDED = Set.of(SheetStatus.DRAFT, SheetStatus.RETURNED, SheetStatus.SUBMITTED,
        SheetStatus.CONFIRMED);
    private static final Map<Occasion, Duty> DUTIES = Map.of(
        Occasion.SELF_ASSESSMENT_OPENS, new Duty(WITH_CLERK, Set.of(Role.UNIT_CLERK)),
        Occasion.SELF_ASSESSMENT_LAST_CALL, new Duty(WITH_CLERK, Set.of(Role.UNIT_CLERK)),
        Occasion.SELF_ASSESSMENT_CLOSES, new Duty(WITH_CLERK, Set.of(Role.UNIT_CLERK)),
        Occasion.MEETINGS_AND_MINUTES, new Duty(IN_UNIT, Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD)),
        Occasion.LAST_DAY, new Duty(IN_UNIT, Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD)),
        Occasion.ESCALATION, new Duty(UNDECIDED, Set.of(Role.DIRECTOR)),
        Occasion.OVERDUE, new Duty(UNDECIDED, Set.of(Role.UNIT_HEAD, Role.DIRECTOR)),
        Occasion.LATE_AGENCIES, new Duty(UNDECIDED, Set.of(Role.UNIT_HEAD)));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ReminderCalendar calendar;

    /** Which sheets are behind on an occasion, and who hears of it. */
    private record Duty(Set<SheetStatus> behind, Set<Role> roles) {
    }

    private record Sheet(long unitId, String unitName, SheetStatus status, int open) {
    }

    @Override
    public List<Reminder> due(LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear()).flatMap(year -> ofYear(year, today).stream()).toList();
    }

    private List<Reminder> ofYear(int year, LocalDate today) {
        List<Object[]> campaigns = em.createQuery("SELECT c.id, c.status FROM Campaign c WHERE c.assessmentYear = :year", Object[].class)
            .setParameter("year", year).getResultList();
        if (campaigns.isEmpty()) {
            return notOpened(year, today);
        }
        if (campaigns.get(0)[1] == CampaignStatus.CLOSED) {
            return List.of();
        }
        long campaign = (Long) campaigns.get(0)[0];
        List<DueOccasion> occasions = calendar.dueOn(today, year, days(campaign)).stream().filter(each -> DUTIES.containsKey(each.occasion())).toList();
        List<DueOccasion> due = occasions.stream().filter(each -> !saidByClosing(each, occasions)).toList();
        if (due.isEmpty()) {
            return List.of();
        }
        List<Sheet> sheets = sheets(campaign);
        List<Reminder> reminders = new ArrayList<>();
        for (DueOccasion each : due) {
            Duty duty = DUTIES.get(each.occasion());
            sheets.stream().filter(sheet -> duty.behind().contains(sheet.status())).forEach(sheet -> reminders.add(
                Reminder.of(each, sheet.unitId(), sheet.unitName(), duty.roles(), sheet.open())));
        }
        return reminders;
    }

    /** The last call falls on the closing day itself, after a holiday: one mail says both. */
    private static boolean saidByClosing(DueOccasion each, List<DueOccasion> due) {
        return each.occasion() == Occasion.SELF_ASSESSMENT_LAST_CALL && due.stream()
            .anyMatch(other -> other.occasion() == Occasion.SELF_ASSESSMENT_CLOSES && other.sendOn().equals(each.sendOn()));
    }

    /** A year that was never opened is as incomplete as can be: the director hears of it, if there is a registry at all. */
    private List<Reminder> notOpened(int year, LocalDate today) {
        if (year < today.getYear() || em.createQuery("SELECT COUNT(p.id) FROM Person p", Long.class).getSingleResult() == 0) {
            return List.of();
        }
        return calendar.dueOn(today, year, Map.of()).stream()
            .filter(each -> each.occasion() == Occasion.ESCALATION || each.occasion() == Occasion.OVERDUE)
            .map(each -> Reminder.of(each, null, null, Set.of(Role.DIRECTOR), 0)).toList();
    }

    /** The days of the campaign's own plan. */
    private Map<Occasion, LocalDate> days(long campaign) {
        Map<Occasion, LocalDate> moved = new EnumMap<>(Occasion.class);
        for (Object[] row : em.createQuery("SELECT d.code, d.dueOn FROM CampaignDeadline d WHERE d.campaignId = :campaign", Object[].class)
            .setParameter("campaign", campaign).getResultList()) {
            LocalDate day = (LocalDate) row[1];
            switch ((DeadlineCode) row[0]) {
                case SELF_ASSESSMENT_OPENS -> moved.put(Occasion.SELF_ASSESSMENT_OPENS, day);
                case SELF_ASSESSMENT_CLOSES -> {
                    moved.put(Occasion.SELF_ASSESSMENT_LAST_CALL, day.minusDays(1));
                    moved.put(Occasion.SELF_ASSESSMENT_CLOSES, day);
                }
                case MEETINGS_FINISHED -> moved.put(Occasion.MEETINGS_AND_MINUTES, day);
                case CLASSIFICATION_LAST_DAY -> {
                    moved.put(Occasion.LAST_DAY, day);
                    moved.put(Occasion.ESCALATION, day);
                    moved.put(Occasion.OVERDUE, day.plusDays(1));
                }
                case LATE_AGENCIES -> moved.put(Occasion.LATE_AGENCIES, day);
                default -> { }
            }
        }
        return moved;
    }

    private List<Sheet> sheets(long campaign) {
        Map<Long, Integer> open = new HashMap<>();
        em.createQuery("""
                SELECT a.sheetId, COUNT(a.id) FROM Assessment a WHERE a.campaignId = :campaign AND a.proposedLevel IS NULL
                  AND a.decidedLevel IS NULL AND a.knockOut IS NULL AND a.notClassified IS NULL GROUP BY a.sheetId
                """, Object[].class).setParameter("campaign", campaign).getResultList()
            .forEach(row -> open.put((Long) row[0], ((Long) row[1]).intValue()));
        return em.createQuery("SELECT s.id, s.unitId, s.unitName, s.status FROM UnitSheet s WHERE s.campaignId = :campaign"
                + " AND EXISTS (SELECT a.id FROM Assessment a WHERE a.sheetId = s.id) ORDER BY s.id",
                Object[].class).setParameter("campaign", campaign).getResultStream()
            .map(row -> new Sheet((Long) row[1], (String) row[2], (SheetStatus) row[3], open.getOrDefault((Long) row[0], 0))).toList();
    }
}
