package vn.vinhdanh.personnel.posting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.history.FieldChange;
import vn.vinhdanh.personnel.person.HeldPerson;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;

/** Where people serve: moves to another unit or position from a day on, and corrections of earlier periods. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.UNIT_HEAD, Roles.DIRECTOR, Roles.APPRAISER, Roles.COUNCIL_SECRETARY,
        Roles.DOCUMENT_CLERK, Roles.INSPECTOR, Roles.INTEGRATION})
public class PostingService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String TAKE_EFFECT = """
            UPDATE person SET version = version + 1,
                unit_id = (SELECT o.unit_id FROM posting o WHERE o.person_id = person.id AND o.valid_from <= ?1
                    AND (o.valid_to IS NULL OR o.valid_to >= ?1) ORDER BY o.valid_from DESC, o.id DESC LIMIT 1),
                position = (SELECT o.position FROM posting o WHERE o.person_id = person.id AND o.valid_from <= ?1
                    AND (o.valid_to IS NULL OR o.valid_to >= ?1) ORDER BY o.valid_from DESC, o.id DESC LIMIT 1)
            WHERE EXISTS (SELECT 1 FROM posting o WHERE o.person_id = person.id
                AND (o.unit_id <> person.unit_id OR o.position IS DISTINCT FROM person.position) AND o.valid_from <= ?1 AND (o.valid_to IS NULL OR o.valid_to >= ?1))
            """;

    private static final String LOG_EFFECT = """
            INSERT INTO person_change (id, person_id, changed_at, changed_by, section, field, old_value, new_value)
            SELECT nextval('vinhdanh_id'), x.id, CAST(?2 AS timestamp), 'system', 'PERSON', x.field, x.old_value, x.new_value FROM (
              SELECT p.id, f.field, CASE f.field WHEN 'unit' THEN n.name ELSE p.position END AS old_value,
                CASE f.field WHEN 'unit' THEN o.unit_name ELSE o.position END AS new_value
              FROM person p JOIN unit n ON n.id = p.unit_id JOIN posting o ON o.person_id = p.id
                AND (o.unit_id <> p.unit_id OR o.position IS DISTINCT FROM p.position) AND o.valid_from <= ?1 AND (o.valid_to IS NULL OR o.valid_to >= ?1)
              CROSS JOIN (VALUES ('unit'), ('position')) AS f(field)) x
            WHERE x.old_value IS DISTINCT FROM x.new_value
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ChangeLog changes;
    @Inject
    private PersonAccess access;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** All periods of service of one person, the newest first. */
    public List<PostingRow> list(long personId) {
        access.requireReadable(personId);
        return postings(personId).stream().map(PostingRow::of).toList();
    }

    /**
     * Writes a move or a correction. A new posting ends the open one the day before; periods may not overlap nor begin before birth.
     * A unit clerk moves people only within the own units.
     */
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
    public void save(@NotNull @Valid PostingInput input) {
        HeldPerson person = access.held(input.getPersonId());
        List<Posting> postings = postings(person.id());
        Posting posting = input.getId() == null ? new Posting(person.id()) : stored(input, postings);
        String unitName = unitName(input, posting);
        check(input, person, postings);
        PostingRules.endedBy(input, postings, person.joinedOn()).ifPresent(open -> write(open, input.getReason(), () -> open.endBefore(input.getValidFrom())));
        write(posting, input.getReason(), () -> posting.take(input, unitName));
        if (input.getId() == null) {
            em.persist(posting);
        }
        em.flush();
        place(person);
        audit.record(input.getId() == null ? "POSTING_ADDED" : "POSTING_CORRECTED", "PERSON", person.id(),
                unitName + ", " + DATE.format(input.getValidFrom()) + ": " + input.getReason());
    }

    private void write(Posting posting, String reason, Runnable change) {
        Map<String, Object> before = posting.facts();
        change.run();
        String which = posting.isStartKnown() ? posting.getValidFrom().toString() : posting.getUnitName();
        changes.record(posting.getPersonId(), ChangeLog.POSTING, which, reason, FieldChange.between(before, posting.facts()));
    }

    /** Puts everybody whose move was dated ahead into the unit and position of today; the application itself does it every night. */
    @RolesAllowed(Roles.SYSTEM)
    public int takeEffect() {
        em.createNativeQuery(LOG_EFFECT).setParameter(1, LocalDate.now(clock)).setParameter(2, LocalDateTime.now(clock)).executeUpdate();
        return em.createNativeQuery(TAKE_EFFECT).setParameter(1, LocalDate.now(clock)).executeUpdate();
    }

    private static Posting stored(PostingInput input, List<Posting> postings) {
        Posting posting = postings.stream().filter(p -> p.getId().equals(input.getId())).findFirst()
                .orElseThrow(NotFoundException::new);
        posting.requireVersion(input.getVersion());
        return posting;
    }

    private String unitName(PostingInput input, Posting posting) {
        if (Objects.equals(posting.getUnitId(), input.getUnitId())) {
            // the unit of an earlier period keeps the name of its day
            return posting.getUnitName();
        }
        access.editing().require(input.getUnitId());
        return access.unitToServeIn(input.getUnitId(), input.getValidTo());
    }

    private static void check(PostingInput input, HeldPerson person, List<Posting> postings) {
        PostingRules.refusal(input, person.birthDate()).ifPresent(code -> {
            throw new RefusedException(code);
        });
        Optional<Posting> other = PostingRules.overlap(input, postings, person.joinedOn());
        if (other.isPresent() && !other.get().isStartKnown()) {
            throw new RefusedException("POSTING_OVERLAP_UNKNOWN", other.get().getUnitName());
        }
        if (other.isPresent()) {
            throw new RefusedException("POSTING_OVERLAP", other.get().getUnitName(), DATE.format(other.get().getValidFrom()));
        }
    }

    /** The registry shows the unit and position of today. */
    private void place(HeldPerson person) {
        PostingRules.servingOn(LocalDate.now(clock), postings(person.id()))
                .ifPresent(p -> person.serveIn(p.getUnitId(), p.getPosition()));
    }

    private List<Posting> postings(long personId) {
        return em.createQuery("SELECT p FROM Posting p WHERE p.personId = :person ORDER BY p.validFrom DESC, p.id DESC", Posting.class)
                .setParameter("person", personId).getResultList();
    }
}
