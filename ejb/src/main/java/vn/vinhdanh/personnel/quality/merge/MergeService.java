package vn.vinhdanh.personnel.quality.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.history.FieldChange;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.MovedException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.VietnameseText;

/** Merging two records of one person: looked at side by side, chosen field by field, done in one transaction, nothing lost. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
public class MergeService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PersonAccess access;
    @Inject
    private MergeStore store;
    @Inject
    private MergeJournal journal;
    @Inject
    private MergeRehearsal rehearsal;
    @Inject
    private MergeSnapshots snapshots;
    @Inject
    private ChangeLog changes;
    @Inject
    private AuditTrail audit;
    @Inject
    @Any
    private Instance<PersonMergeParticipant> rooms;

    /** The two records beside each other, with what comes along, what has to be chosen and what stands in the way. */
    public MergeView view(long survivorId, long absorbedId) {
        MergeView view = looked(survivorId, absorbedId);
        Set<String> proposed = view.lines().stream().filter(MergeLine::isBetterElsewhere).map(MergeLine::field).collect(Collectors.toSet());
        return view.with(rehearsal.merge(survivorId, absorbedId, proposed));
    }

    /**
     * What comes along and what is set aside with other choices than those proposed.
     *
     * @param taken fields and conflicts where the absorbed record is right
     */
    public MergeMoves moves(long survivorId, long absorbedId, Set<String> taken) {
        stored(survivorId, absorbedId);
        stored(absorbedId, survivorId);
        return rehearsal.merge(survivorId, absorbedId, taken);
    }

    private MergeView looked(long survivorId, long absorbedId) {
        MergeStore.Stored kept = stored(survivorId, absorbedId);
        MergeStore.Stored other = stored(absorbedId, survivorId);
        List<MergeLine> lines = MergeStore.lines(kept, other);
        return new MergeView(kept.side(), other.side(), lines, forecast(survivorId, absorbedId, lines), MergeMoves.NONE, store.seen(survivorId, absorbedId));
    }

    /**
     * Merges. Both files are held meanwhile.
     *
     * @throws StaleException   when one of the two files was changed since they were looked at
     * @throws RefusedException what stands in the way, as MERGE_DOSSIER; PERSON_MERGED when one of them is merged already; MERGE_SELF;
     *                          MERGE_NOT_SURE when there are signs of two people and nobody confirmed that it is one
     */
    public void merge(@NotNull @Valid MergeInput input) {
        store.hold(input.getSurvivorId(), input.getAbsorbedId());
        MergeView view = looked(input.getSurvivorId(), input.getAbsorbedId());
        if (!view.seen().equals(input.getSeen())) {
            throw new StaleException(Set.of(input.getSurvivorId(), input.getAbsorbedId()), null, null);
        }
        view.forecast().blockers().stream().findFirst().ifPresent(b -> {
            throw new RefusedException(b.code(), b.what());
        });
        if (!view.forecast().doubts().isEmpty() && !input.isSure()) {
            throw new RefusedException("MERGE_NOT_SURE");
        }
        em.flush();
        List<MergeTable> tables = rooms.stream().flatMap(room -> room.tables().stream()).toList();
        MergeRun run = store.run(input, journal.begin(input, VietnameseText.typed(input.getReason()), tables));
        snapshots.before(run);
        store.write(run);
        rooms.forEach(room -> room.carry(run));
        if (run.takes(MergeField.PERSONAL_ID)) {
            store.swapIds(run, Map.of(run.survivor(), view.other().personalId(), run.absorbed(), view.kept().personalId()));
        }
        store.absorb(run);
        snapshots.after(run);
        journal.end(run, tables);
        em.clear();
        write(input, view, run);
    }

    private MergeStore.Stored stored(long id, long otherId) {
        if (id == otherId) {
            throw new MovedException("MERGE_SELF", id);
        }
        UnitScope editing = access.editing();
        MergeStore.Stored stored = store.read(id);
        editing.require(stored.unitId());
        return stored;
    }

    private MergeForecast forecast(long survivorId, long absorbedId, List<MergeLine> lines) {
        List<MergeForecast> all = rooms.stream().map(room -> room.foresee(survivorId, absorbedId)).toList();
        return new MergeForecast(all.stream().flatMap(f -> f.conflicts().stream()).toList(),
                Stream.concat(MergeDoubts.of(lines).stream(), all.stream().flatMap(f -> f.doubts().stream())).toList(), all.stream().flatMap(f -> f.blockers().stream()).toList());
    }

    /** Everything that changed, came along or stayed behind stands in the history of the person who remains. */
    private void write(MergeInput input, MergeView view, MergeRun run) {
        String reason = VietnameseText.typed(input.getReason());
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        view.lines().stream().filter(l -> l.isDifferent() && run.takes(l.field())).forEach(l -> fields.put(l.field(),
                new FieldChange(l.kept(), l.other(), MergeField.sensitive(l.field()))));
        fields.put("mergedFrom", FieldChange.of(null, view.other().fullName()));
        changes.record(run.survivor(), ChangeLog.PERSON, reason, fields);
        run.moved().forEach((section, rows) -> {
            if (rows > 0) {
                changes.record(run.survivor(), section, reason, Map.of("mergedRows", FieldChange.of(null, rows)));
            }
        });
        run.left().forEach(l -> changes.record(run.survivor(), l.section(), l.subject(), reason, Map.of("notCarried", FieldChange.of(l.what(), null))));
        changes.record(run.absorbed(), ChangeLog.PERSON, reason, Map.of("mergedInto", FieldChange.of(null, view.kept().fullName())));
        audit.record("PERSON_MERGED", "PERSON", run.survivor(), view.other().fullName() + " (" + run.absorbed() + "): " + reason);
    }
}
