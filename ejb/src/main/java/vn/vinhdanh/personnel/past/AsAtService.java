package vn.vinhdanh.personnel.past;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineService;

/**
 * A person's file on any day: service and pay from their dated rows, the record from its history, ratings and awards known by then. A period of
 * service whose beginning nobody knows counts from the day of entry into service, or else from the day it was entered: as lists of a day count it.
 */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class AsAtService {

    private static final int ALL = 5_000;

    @Inject
    private PersonAccess access;
    @Inject
    private HistoryService history;
    @Inject
    private PostingService postings;
    @Inject
    private PayService pay;
    @Inject
    private TimelineService timeline;

    /** One person on a day. */
    public PersonAsAt of(long personId, LocalDate day) {
        Map<String, Object> now = access.facts(personId);
        List<HistoryRow> changes = history.of(personId, ChangeLog.PERSON, ALL);
        List<TimelineEntry> facts = timeline.of(personId).stream()
                .filter(e -> !e.kind().equals(TimelineEntry.POSTING) && !e.orderedBy().isAfter(day)).toList();
        return new PersonAsAt(day, AsAtRules.entered(changes, day),
                postings.list(personId).stream().filter(p -> !p.validFrom().isAfter(day) && (p.validTo() == null || !p.validTo().isBefore(day)))
                        .findFirst().orElse(null),
                pay.of(personId).periods().stream().filter(p -> !p.validFrom().isAfter(day)).findFirst().orElse(null),
                AsAtRules.fields(now, changes, day), facts);
    }
}
