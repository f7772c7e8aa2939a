package vn.vinhdanh.personnel.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.Moments;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;

/** Cures taken back by whoever made them: the old values are written again, which the change log tells, as it tells of the cure. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
public class QualityUndoService {

    @Inject
    private UnitScopes scopes;
    @Inject
    private CureJournal journal;
    @Inject
    private QualityRun run;
    @Inject
    private AuditTrail audit;

    /** The caller's cures of the last days that still stand and can be taken back for somebody at least, the newest first. */
    public List<CuredRow> mine() {
        return journal.mine().stream().filter(row -> journal.changed(row).size() < row.people()).toList();
    }

    /**
     * Takes a cure of the caller's own back, of one record or of many. Records that were changed since stay as they are and are named.
     *
     * @throws NotFoundException for somebody else's cure, or one of people the caller may not touch any more
     * @throws RefusedException  QUALITY_CURE_UNDONE when it was taken back already, QUALITY_CURE_CHANGED when every record was changed since
     */
    public CureUndone undo(long id) {
        CureJournal.Made made = journal.held(id).stream().findFirst().orElseThrow(NotFoundException::new);
        if (made.undone()) {
            throw new RefusedException("QUALITY_CURE_UNDONE");
        }
        UnitScope scope = scopes.of(Role.REGISTRY_OFFICER, Role.UNIT_CLERK);
        journal.units(id).forEach(scope::require);
        List<Long> people = journal.people(id);
        List<CureJournal.Somebody> changed = journal.changed(id, made, people);
        List<String> kept = changed.stream().map(CureJournal.Somebody::fullName).toList();
        List<Long> free = people.stream().filter(p -> changed.stream().noneMatch(c -> c.id() == p)).toList();
        if (free.isEmpty()) {
            throw new RefusedException("QUALITY_CURE_CHANGED", kept.stream().limit(5).collect(Collectors.joining(", ")));
        }
        journal.back(id, made.kind(), free, Texts.of(Texts.VIETNAMESE).get("quality.undo.reason", Moments.minute(made.at())));
        run.check(free);
        audit.record("QUALITY_CURE_UNDONE", "PERSON", free.size() == 1 ? free.get(0) : null, made.kind() + " " + free.size());
        return new CureUndone(free.size(), kept);
    }
}
