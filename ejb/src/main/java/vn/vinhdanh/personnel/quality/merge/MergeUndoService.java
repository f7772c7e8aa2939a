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
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.personnel.history.ChangeLog;
import vn.vinhdanh.personnel.history.FieldChange;
import vn.vinhdanh.personnel.person.PersonAccess;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.MovedException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.VietnameseText;

/** Takes a merge back: two people after all. What was changed since is shown and stays with the record that remained; everything else goes back. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK})
public class MergeUndoService {

    private static final String MERGES = """
            SELECT m.id, m.survivor_id, s.full_name, m.absorbed_id, a.full_name, m.reason, m.merged_by, m.merged_at, m.undone_at, s.unit_id, a.unit_id, a.merged_into
            FROM person_merge m JOIN person s ON s.id = m.survivor_id JOIN person a ON a.id = m.absorbed_id WHERE
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PersonAccess access;
    @Inject
    private MergeReading reading;
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
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<PersonMergeParticipant> rooms;

    /** A merge with the units and the record that now holds the absorbed one. */
    private record Stored(MergedRow row, long survivorUnit, long absorbedUnit, Long into) {
    }

    /** Merges into this person that still hold and that the caller may take back, the latest first. */
    public List<MergedRow> list(long personId) {
        UnitScope editing = access.editing();
        return merges("m.survivor_id = ? AND m.undone_at IS NULL ORDER BY m.merged_at DESC, m.id DESC", personId).stream()
                .filter(m -> editing.covers(m.survivorUnit()) && editing.covers(m.absorbedUnit())).map(Stored::row).toList();
    }

    /** What would go back and what would stay. */
    public MergeUndoView view(long mergeId) {
        MergedRow merge = holding(mergeId);
        MergeRun run = journal.run(mergeId, merge.survivorId(), merge.absorbedId());
        MovedRows rows = MovedRows.of(journal.moved(run, tables()), run.survivor());
        return view(merge, rows, rehearsal.undo(run, rows), snapshots.fields(run));
    }

    /**
     * Takes it back. Both files are held meanwhile.
     *
     * @throws StaleException   when one of the two files was changed since this was looked at
     * @throws MovedException MERGE_UNDONE, MERGE_UNDO_LATER when the record that remained was merged into another one since
     */
    public MergeUndoView undo(@NotNull @Valid MergeUndoInput input) {
        MergedRow merge = holding(input.getMergeId());
        store.hold(merge.survivorId(), merge.absorbedId());
        em.flush();
        MergeRun run = journal.run(merge.id(), merge.survivorId(), merge.absorbedId());
        MovedRows rows = MovedRows.of(journal.moved(run, tables()), run.survivor());
        MergeUndoView view = view(holding(merge.id()), rows, List.of(), snapshots.fields(run));
        if (!view.seen().equals(input.getSeen())) {
            throw new StaleException(Set.of(merge.survivorId(), merge.absorbedId()), null, null);
        }
        Map<String, MergeUndoView.Field> fields = view.fields().stream().filter(f -> !f.kept()).collect(Collectors.toMap(MergeUndoView.Field::name, f -> f,
                (a, b) -> a, LinkedHashMap::new));
        if (fields.containsKey(MergeField.PERSONAL_ID)) {
            MergeUndoView.Field id = fields.get(MergeField.PERSONAL_ID);
            store.swapIds(run, Map.of(run.survivor(), id.before(), run.absorbed(), id.now()));
        }
        rows.giveBack(run);
        snapshots.giveBack(run, fields.keySet());
        rooms.forEach(room -> room.tookBack(run));
        String reason = VietnameseText.typed(input.getReason());
        run.update("UPDATE person_merge SET version = version + 1, undo_reason = ?, undone_by = ?, undone_at = ? WHERE id = ?", reason, caller.username(),
                LocalDateTime.now(clock), run.id());
        em.clear();
        write(view, fields, reason);
        return view;
    }

    private MergeUndoView view(MergedRow merge, MovedRows rows, List<MergeMoves.Carried> again, MergeSnapshots.Fields fields) {
        // where somebody serves and what they are paid stand in the record and in the periods: both go back, or neither
        return new MergeUndoView(merge, rows.back(), again, rows.kept(), fields.written(rows::keeps), store.seen(merge.survivorId(), merge.absorbedId()));
    }

    private List<MergeTable> tables() {
        return rooms.stream().flatMap(room -> room.tables().stream()).toList();
    }

    private List<Stored> merges(String condition, Object... params) {
        return reading.read(r -> new Stored(new MergedRow(r.getLong(1), r.getLong(2), r.getString(3), r.getLong(4), r.getString(5), r.getString(6), r.getString(7),
                r.getObject(8, LocalDateTime.class), r.getObject(9, LocalDateTime.class)), r.getLong(10), r.getLong(11), r.getObject(12, Long.class)),
                MERGES + condition, params);
    }

    private MergedRow holding(long mergeId) {
        Stored merge = merges("m.id = ?", mergeId).stream().findFirst().orElseThrow(NotFoundException::new);
        UnitScope editing = access.editing();
        editing.require(merge.survivorUnit());
        editing.require(merge.absorbedUnit());
        if (merge.row().undoneAt() != null) {
            throw new MovedException("MERGE_UNDONE", merge.row().survivorId());
        }
        if (!Long.valueOf(merge.row().survivorId()).equals(merge.into())) {
            throw new MovedException("MERGE_UNDO_LATER", merge.row().survivorId(), merge.row().survivor());
        }
        return merge.row();
    }

    /** Stands in the histories of both: what went back and what stayed. */
    private void write(MergeUndoView view, Map<String, MergeUndoView.Field> fields, String reason) {
        MergedRow merge = view.merge();
        Map<String, FieldChange> written = new TreeMap<>();
        fields.values().forEach(f -> written.put(f.name(), new FieldChange(f.now(), f.before(), MergeField.sensitive(f.name()))));
        written.put("mergeUndone", FieldChange.of(merge.absorbed(), null));
        changes.record(merge.survivorId(), ChangeLog.PERSON, reason, written);
        view.back().forEach(b -> changes.record(merge.survivorId(), b.section(), reason, Map.of("rowsGivenBack", FieldChange.of(b.rows(), null))));
        view.kept().forEach(k -> changes.record(merge.survivorId(), k.section(), k.words(), reason, Map.of("notGivenBack", FieldChange.of(null, k.words()))));
        changes.record(merge.absorbedId(), ChangeLog.PERSON, reason, Map.of("mergeUndone", FieldChange.of(merge.survivor(), null)));
        audit.record("PERSON_MERGE_UNDONE", "PERSON", merge.survivorId(), merge.absorbed() + " (" + merge.absorbedId() + "): " + reason);
    }
}
