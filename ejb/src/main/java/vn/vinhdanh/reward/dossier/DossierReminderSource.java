package vn.vinhdanh.reward.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.job.DueOccasion;
import vn.vinhdanh.job.Occasion;
import vn.vinhdanh.job.Reminder;
import vn.vinhdanh.job.ReminderCalendar;
import vn.vinhdanh.job.ReminderSource;
import vn.vinhdanh.reward.AwardNames;

/**
 * Open dossiers near the dates of the year's end: whoever holds the next step hears of each. On the last day of proposals the
 * units hear of what they have not handed in and the appraisers of what waits for them; before the numbers of the year close
 * (NĐ 30/2020) the council, the director and the document desk hear of what has no number yet; at the date of the national
 * dossiers (NĐ 98/2023 Điều 32) everybody who holds one.
 */
@ApplicationScoped
public class DossierReminderSource implements ReminderSource {

    private static final String NATIONAL_TITLE = "CSTDTQ";
    private static final Set<DossierStatus> BEFORE_COUNCIL = Set.of(DossierStatus.DRAFT, DossierStatus.RETURNED, DossierStatus.SUBMITTED);
    private static final Set<DossierStatus> BEFORE_NUMBER = Set.of(DossierStatus.SUBMITTED, DossierStatus.APPRAISED, DossierStatus.IN_COUNCIL,
            DossierStatus.VOTED, DossierStatus.APPROVED);
    private static final Set<DossierStatus> OPEN = Set.of(DossierStatus.DRAFT, DossierStatus.RETURNED, DossierStatus.SUBMITTED,
            DossierStatus.APPRAISED, DossierStatus.IN_COUNCIL, DossierStatus.VOTED, DossierStatus.APPROVED);
    private static final Map<Occasion, Set<DossierStatus>> BEHIND = Map.of(Occasion.AWARD_PROPOSALS, BEFORE_COUNCIL,
            Occasion.NATIONAL_DOSSIERS, OPEN, Occasion.NUMBERING_CLOSES, BEFORE_NUMBER);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ReminderCalendar calendar;
    @Inject
    private AwardNames names;

    private record Open(DossierStatus status, String award, int year, long unitId, String unitName) {
    }

    @Override
    public List<Reminder> due(LocalDate today) {
        List<DueOccasion> due = calendar.dueOn(today).stream().filter(each -> BEHIND.containsKey(each.occasion())).toList();
        if (due.isEmpty()) {
            return List.of();
        }
        List<Open> dossiers = open();
        List<Reminder> reminders = new ArrayList<>();
        for (DueOccasion each : due) {
            dossiers.stream().filter(d -> concerns(each, d)).forEach(d -> reminders.add(Reminder.of(each, d.unitId(),
                    names.of(d.award()).nameVi() + " " + d.year() + " – " + d.unitName(), holders(d.status()), 0)));
        }
        return reminders;
    }

    /** A dossier of a later year than that of the calendar is not behind. */
    private static boolean concerns(DueOccasion due, Open dossier) {
        return BEHIND.get(due.occasion()).contains(dossier.status()) && dossier.year() <= due.year()
                && (due.occasion() != Occasion.NATIONAL_DOSSIERS || NATIONAL_TITLE.equals(dossier.award()));
    }

    /** Who holds the next step; the same people the list of open work shows the dossier to. */
    static Set<Role> holders(DossierStatus status) {
        return switch (status) {
            case DRAFT, RETURNED -> Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD);
            case SUBMITTED -> Set.of(Role.APPRAISER);
            case APPRAISED, IN_COUNCIL -> Set.of(Role.COUNCIL_SECRETARY);
            case VOTED -> Set.of(Role.APPRAISER, Role.DIRECTOR);
            case APPROVED -> Set.of(Role.DOCUMENT_CLERK);
            case REJECTED, DECIDED, SUBMITTED_UPWARDS -> Set.of();
        };
    }

    private List<Open> open() {
        return em.createQuery("""
                SELECT d.status, d.awardCode, d.achievementYear, d.proposingUnitId, u.name FROM Dossier d, Unit u
                WHERE u.id = d.proposingUnitId AND d.status IN :open ORDER BY d.id
                """, Object[].class).setParameter("open", OPEN).getResultStream()
                .map(r -> new Open((DossierStatus) r[0], (String) r[1], (Integer) r[2], (Long) r[3], (String) r[4])).toList();
    }
}
