package vn.vinhdanh.personnel.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.shared.ForbiddenException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.VietnameseText;

/** Seeing masked parts of a person file for a stated purpose; each time is kept and can be read afterwards (Luật 91/2025/QH15). */
@Stateless
public class RevealService {

    private static final String ACTION = "PERSON_REVEALED";
    private static final String BETWEEN = ": ";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;
    private static final int SHOWN = 100;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RecordReader reader;
    @Inject
    private AuditTrail audit;

    /** The part in clear, once; the trail says who asked and what for. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.INSPECTOR})
    public RecordSection reveal(long personId, @NotNull RecordGroup group, String purpose) {
        RecordReader.Reading reading = reader.of(personId);
        if (!reading.sight().unveiling()) {
            throw new ForbiddenException();
        }
        String said = VietnameseText.typed(purpose);
        if (said == null || said.length() < SHORTEST || said.length() > LONGEST) {
            throw new RefusedException("REVEAL_PURPOSE", SHORTEST, LONGEST);
        }
        RecordSection clear = reader.section(new RecordReader.Reading(reading.card(), reading.sight().unveiled()), group);
        audit.record(ACTION, "PERSON", personId, group + BETWEEN + said);
        // seeing is not yet changing
        return new RecordSection(group, clear.cells(), clear.lines(), false, reading.editable(group), false);
    }

    /** Who saw masked parts of this file, the newest first. */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.INSPECTOR})
    public List<RevealRow> list(long personId) {
        reader.of(personId);
        return em.createQuery("""
                SELECT e.username, e.happenedAt, e.detail FROM AuditEvent e
                WHERE e.subjectType = 'PERSON' AND e.subjectId = :person AND e.action = :action ORDER BY e.happenedAt DESC, e.id DESC
                """, Object[].class).setParameter("person", personId).setParameter("action", ACTION).setMaxResults(SHOWN)
                .getResultStream().map(RevealService::row).toList();
    }

    private static RevealRow row(Object[] event) {
        String[] parts = ((String) event[2]).split(BETWEEN, 2);
        return new RevealRow((String) event[0], (LocalDateTime) event[1], RecordGroup.named(parts[0]), parts.length > 1 ? parts[1] : "");
    }
}
