package vn.vinhdanh.personnel.imports.work;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Sql;

/** Keeps how far background work is, each time in a transaction of its own, so that every node sees it while the work is still going on. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWorkStore {

    /** Without a sign of life for so long, the work died with its server. */
    private static final int LOST_AFTER_SECONDS = 120;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Takes the batch for one step.
     *
     * @throws RefusedException IMPORT_BUSY when other work on it is going on
     */
    public void begin(long batchId, WorkStep step, int total) {
        LocalDateTime now = now();
        int taken = run("""
                UPDATE import_work SET step = ?, state = 'RUNNING', started_by = ?, started_at = ?, beat_at = ?, rows_done = 0, rows_total = ?, cancelled = FALSE,
                    code = NULL, arguments = NULL WHERE batch_id = ? AND (state <> 'RUNNING' OR beat_at < ?)
                """, step.name(), caller.username(), now, now, total, batchId, now.minusSeconds(LOST_AFTER_SECONDS));
        if (taken == 0) {
            taken = run("""
                    INSERT INTO import_work (batch_id, step, state, started_by, started_at, beat_at, rows_total)
                    SELECT b.id, ?, 'RUNNING', ?, ?, ?, ? FROM import_batch b WHERE b.id = ? AND NOT EXISTS (SELECT 1 FROM import_work w WHERE w.batch_id = b.id)
                    """, step.name(), caller.username(), now, now, total, batchId);
        }
        if (taken == 0) {
            throw new RefusedException("IMPORT_BUSY");
        }
    }

    /**
     * Notes how far the work is.
     *
     * @throws RefusedException IMPORT_CANCELLED when somebody has asked to end it
     */
    public void beat(long batchId, int done, int total) {
        if (run("UPDATE import_work SET rows_done = ?, rows_total = CASE WHEN ? > 0 THEN ? ELSE rows_total END, beat_at = ? WHERE batch_id = ? AND cancelled = FALSE",
                done, total, total, now(), batchId) == 0) {
            throw new RefusedException("IMPORT_CANCELLED");
        }
    }

    /** Notes how it ended. */
    public void end(long batchId, WorkState state, String code, String arguments) {
        run("UPDATE import_work SET state = ?, code = ?, arguments = ?, beat_at = ? WHERE batch_id = ?", state.name(), code, arguments, now(), batchId);
    }

    /** Asks the work to end; it does so at its next sign of life, and leaves nothing. */
    public void cancel(long batchId) {
        run("UPDATE import_work SET cancelled = TRUE WHERE batch_id = ? AND state = 'RUNNING'", batchId);
    }

    /** How it stands; null when there was none. */
    public ImportWork of(long batchId) {
        return of(List.of(batchId)).get(batchId);
    }

    /** The same of several batches, in one statement; those without any are left out. */
    public Map<Long, ImportWork> of(List<Long> batchIds) {
        Map<Long, ImportWork> works = new HashMap<>();
        Sql.list(em, r -> works.put(r.getLong(10), work(r)), "SELECT step, state, started_at, beat_at, rows_done, rows_total, code, arguments, cancelled, batch_id"
                + " FROM import_work WHERE batch_id = ANY (?)", batchIds);
        return works;
    }

    private ImportWork work(ResultSet r) throws SQLException {
        LocalDateTime beat = r.getObject(4, LocalDateTime.class);
        WorkState state = WorkState.valueOf(r.getString(2));
        boolean lost = state == WorkState.RUNNING && beat.isBefore(now().minusSeconds(LOST_AFTER_SECONDS));
        return new ImportWork(WorkStep.valueOf(r.getString(1)), lost ? WorkState.LOST : state, r.getObject(3, LocalDateTime.class), beat, r.getInt(5), r.getInt(6),
                r.getString(7), r.getString(8), r.getBoolean(9));
    }

    private int run(String sql, Object... params) {
        return Sql.update(em, sql, params);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
