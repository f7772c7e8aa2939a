package vn.vinhdanh.personnel.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.personnel.person.PersonAccess;

/** Everything dated about one person, from all rooms: postings, ratings, awards, initiatives, discipline. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class TimelineService {

    @Inject
    private PersonAccess access;
    @Inject
    @Any
    private Instance<TimelineSource> sources;

    /** The timeline of one person, the newest first. */
    public List<TimelineEntry> of(long personId) {
        access.requireReadable(personId);
        List<TimelineEntry> entries = new ArrayList<>();
        for (TimelineSource source : sources) {
            entries.addAll(source.of(personId));
        }
        entries.sort(Comparator.comparing(TimelineEntry::orderedBy).reversed().thenComparing(TimelineEntry::kind));
        return entries;
    }
}
