package vn.vinhdanh.personnel.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.personnel.imports.staging.Progress;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.target.HistoryTarget;
import vn.vinhdanh.personnel.imports.undo.KeptPeople;
import vn.vinhdanh.personnel.imports.undo.PersonUndo;
import vn.vinhdanh.shared.Sql;

/** Takes a written batch back on the connection of the running transaction: all of it, or what nobody has touched since. */
final class ImportUndo {

    /** Of a hundred parts: asking what rests on the batch, and what belongs to the other rooms. */
    private static final int ASKED = 10;
    private static final int FACTS = 40;

    private final Connection connection;
    private final long batchId;
    private final List<HistoryTarget> targets;
    private final Progress progress;
    private final PersonUndo people;
    private final KeptPeople kept;
    private final int rows;

    ImportUndo(Connection connection, long batchId, List<HistoryTarget> targets, Progress progress) throws SQLException {
        this.connection = connection;
        this.batchId = batchId;
        this.targets = targets;
        this.progress = progress;
        this.people = new PersonUndo(connection, batchId);
        this.kept = new KeptPeople(connection, batchId, targets.stream().flatMap(t -> t.resting().stream()));
        this.rows = Sql.list(connection, r -> r.getInt(1), "SELECT COALESCE(created_rows, 0) + COALESCE(updated_rows, 0) FROM import_batch WHERE id = ?", batchId).get(0);
    }

    /** What rests on what the batch wrote; at most {@link Dependent#LISTED}. */
    List<Dependent> dependents() throws SQLException {
        List<Dependent> dependents = new ArrayList<>(kept.dependents());
        for (HistoryTarget target : targets) {
            dependents.addAll(target.dependents(connection, batchId));
        }
        return dependents.subList(0, Math.min(dependents.size(), Dependent.LISTED));
    }

    /** @throws ImportInUseException when something rests on what the batch wrote */
    void all() throws SQLException {
        reached(0);
        List<Dependent> dependents = dependents();
        if (!dependents.isEmpty()) {
            throw new ImportInUseException(dependents);
        }
        takeBack();
    }

    /** Takes back what nobody has touched since; the rest stays, and is noted. Says how many people stay, as a whole or in part. */
    int rest() throws SQLException {
        reached(0);
        kept.note();
        takeBack();
        return Sql.list(connection, r -> r.getInt(1), "SELECT COUNT(*) FROM import_kept WHERE batch_id = ?", batchId).get(0);
    }

    private void takeBack() throws SQLException {
        reached(ASKED);
        int removed = 0;
        for (HistoryTarget target : targets) {
            target.remove(connection, batchId);
            reached(ASKED + (FACTS - ASKED) * ++removed / targets.size());
        }
        people.undo(part -> reached(FACTS + (100 - FACTS) * part / 100));
        Sql.update(connection, "DELETE FROM import_file WHERE batch_id = ?", batchId);
        reached(100);
    }

    private void reached(int part) {
        progress.reached((int) ((long) rows * part / 100), rows);
    }
}
