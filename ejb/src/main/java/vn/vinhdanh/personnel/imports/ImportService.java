package vn.vinhdanh.personnel.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.audit.AuditTrail;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.TableFile;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.Selection;
import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.personnel.imports.staging.Progress;
import vn.vinhdanh.personnel.imports.staging.Staging;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.personnel.imports.work.ImportWork;
import vn.vinhdanh.personnel.imports.work.ImportWorkStore;
import vn.vinhdanh.shared.Page;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Sql;

/** The import desk: the only door through which workbooks become registry rows. A batch belongs to who uploaded it, and to officers of the whole tree. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.INTEGRATION, Roles.SYSTEM})
public class ImportService {

    private static final String CLAIM_UNDO = "UPDATE import_batch SET status = 'UNDONE', undone_at = ?, undone_by = ?, version = version + 1 WHERE id = ? AND status = 'COMMITTED'";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ImportBatches batches;
    @Inject
    private Caller caller;
    @Inject
    private AuditTrail audit;
    @EJB
    private ImportWorkStore works;
    @Inject
    private Clock clock;

    /**
     * Reads a workbook and shows what would be written; the registry is not touched.
     *
     * @param file the .xlsx as uploaded
     * @return number of the batch
     * @throws vn.vinhdanh.personnel.imports.file.FileRefusedException when the file as a whole cannot be taken
     */
    public long preview(ImportKind kind, String fileName, byte[] file) {
        long id = keep(kind, fileName, file);
        readKept(id, Progress.UNSEEN);
        return id;
    }

    /**
     * Keeps a file to be read.
     *
     * @throws vn.vinhdanh.personnel.imports.file.FileRefusedException when it is no table at all, or one that must not be opened
     */
    public long take(ImportKind kind, String fileName, byte[] file) {
        TableFile.open(file, ImportLimits.configured()).close();
        return keep(kind, fileName, file);
    }

    private long keep(ImportKind kind, String fileName, byte[] file) {
        if (kind == null) {
            throw new RefusedException("IMPORT_KIND");
        }
        String name = fileName == null || fileName.isBlank() ? "import.xlsx" : fileName.length() > 250 ? fileName.substring(0, 250) : fileName;
        ImportBatch batch = new ImportBatch(kind, name, Sha256.of(file), caller.username(), LocalDateTime.now(clock));
        em.persist(batch);
        em.flush();
        ImportDesk.sql(() -> Sql.update(em.unwrap(Connection.class), "INSERT INTO import_file (batch_id, content) VALUES (?, ?)", batch.getId(), file));
        return batch.getId();
    }

    /**
     * Reads the kept file of a batch and compares its rows with the registry.
     *
     * @throws vn.vinhdanh.personnel.imports.file.FileRefusedException when the file as a whole cannot be taken
     */
    public void readKept(long id, Progress progress) {
        ImportBatch batch = batches.open(id);
        Connection connection = em.unwrap(Connection.class);
        batch.count(ImportDesk.sql(() -> {
            byte[] file = Sql.list(connection, r -> r.getBytes(1), "SELECT content FROM import_file WHERE batch_id = ?", id).get(0);
            Staging.clear(connection, id);
            return batches.desk(batch, progress).stage(file, Selection.NONE, ImportLimits.configured());
        }));
    }

    /** Forgets a batch whose file could not be read at all. */
    public void discard(long id) {
        ImportBatch batch = batches.open(id);
        Connection connection = em.unwrap(Connection.class);
        ImportDesk.sql(() -> {
            Staging.clear(connection, id);
            Sql.update(connection, "DELETE FROM import_work WHERE batch_id = ?", id);
            Sql.update(connection, "DELETE FROM import_answer WHERE batch_id = ?", id);
            Sql.update(connection, "DELETE FROM import_unit_answer WHERE batch_id = ?", id);
            Sql.update(connection, "DELETE FROM import_fix WHERE batch_id = ?", id);
            return Sql.update(connection, "DELETE FROM import_file WHERE batch_id = ?", id);
        });
        em.remove(batch);
    }

    /**
     * Takes the columns as the user says and reads the workbook again.
     *
     * @param selection sheet and meanings of columns
     */
    public void remap(long id, Selection selection) {
        ImportBatch batch = batches.open(id);
        Connection connection = em.unwrap(Connection.class);
        ImportDesk.sql(() -> {
            byte[] file = Sql.list(connection, r -> r.getBytes(1), "SELECT content FROM import_file WHERE batch_id = ?", id).get(0);
            Staging.clear(connection, id);
            batch.count(batches.desk(batch).stage(file, selection, ImportLimits.configured()));
            return null;
        });
    }

    /**
     * Judges the rows anew, because the registry has moved since the preview; nothing is written to the registry.
     *
     * @throws RefusedException IMPORT_NOT_PREVIEW when it was written already
     */
    public void judge(long id) {
        ImportBatch batch = batches.open(id);
        batch.count(ImportDesk.sql(() -> batches.desk(batch).judge()));
    }

    /**
     * Writes all rows without errors in one transaction, as they were previewed.
     *
     * @throws RefusedException IMPORT_NOT_PREVIEW when it was written already (a double click, a second window); IMPORT_CONFLICT when somebody else
     *         is writing the same people; IMPORT_PREVIEW_STALE when the registry has moved since the preview: {@link #judge} shows what it would do now
     */
    public ImportResult commit(long id) {
        return commit(id, Progress.UNSEEN);
    }

    /** The same, telling how far it is. */
    public ImportResult commit(long id, Progress progress) {
        ImportBatch batch = batches.find(id);
        Connection connection = em.unwrap(Connection.class);
        return ImportDesk.sql(() -> {
            batches.claim("UPDATE import_batch SET status = 'COMMITTED', committed_at = ?, committed_by = ?, version = version + 1 WHERE id = ? AND status = 'PREVIEW'", id, "IMPORT_NOT_PREVIEW");
            ImportResult result = batches.desk(batch, progress).commit();
            Sql.update(connection, "UPDATE import_batch SET created_rows = ?, updated_rows = ?, unchanged_rows = ?, skipped_rows = ? WHERE id = ?",
                    result.created(), result.updated(), result.unchanged(), result.skipped(), id);
            audit.record("IMPORT_COMMITTED", "IMPORT_BATCH", id, batch.kind() + " " + batch.fileName() + ": created " + result.created() + ", updated "
                    + result.updated() + ", unchanged " + result.unchanged() + ", skipped " + result.skipped());
            return result;
        });
    }

    /**
     * Takes a written batch back: removes what it created, restores what it changed.
     *
     * @throws ImportInUseException with the list of what now depends on it
     */
    public void undo(long id) {
        undo(id, Progress.UNSEEN);
    }

    /** The same, telling how far it is. */
    public void undo(long id, Progress progress) {
        ImportBatch batch = batches.find(id);
        ImportDesk.sql(() -> {
            batches.claim(CLAIM_UNDO, id, "IMPORT_NOT_COMMITTED");
            batches.undo(batch, progress).all();
            audit.record("IMPORT_UNDONE", "IMPORT_BATCH", id, batch.kind() + " " + batch.fileName());
            return null;
        });
    }

    /**
     * Takes back what nobody has touched since and keeps the rest: changed fields, and people on whom something rests. One transaction.
     *
     * @return how many people stay, as a whole or in part
     */
    public int undoRest(long id) {
        return undoRest(id, Progress.UNSEEN);
    }

    /** The same, telling how far it is. */
    public int undoRest(long id, Progress progress) {
        ImportBatch batch = batches.find(id);
        return ImportDesk.sql(() -> {
            batches.claim(CLAIM_UNDO, id, "IMPORT_NOT_COMMITTED");
            int kept = batches.undo(batch, progress).rest();
            audit.record("IMPORT_UNDONE", "IMPORT_BATCH", id, batch.kind() + " " + batch.fileName() + ": kept " + kept);
            return kept;
        });
    }

    /** What rests on a written batch, so that not all of it can be taken back; nothing for a batch that is not written. */
    public List<Dependent> dependents(long id) {
        ImportBatch batch = batches.find(id);
        return batch.status() != ImportStatus.COMMITTED ? List.of() : ImportDesk.sql(() -> batches.undo(batch, Progress.UNSEEN).dependents());
    }

    /** What others have changed since in the files of the people of a written batch: by whom and when, the latest first. */
    public List<ImportLaterChange> changedSince(long id) {
        batches.find(id);
        Connection connection = em.unwrap(Connection.class);
        return ImportDesk.sql(() -> new LaterChanges(connection, id).list());
    }

    /** One batch with its columns. */
    public ImportPreview get(long id) {
        ImportBatchRow batch = row(id);
        Connection connection = em.unwrap(Connection.class);
        ImportQueries queries = new ImportQueries(connection, id);
        return ImportDesk.sql(() -> new ImportPreview(batch, queries.counts(), queries.columns(), queries.sheets(), queries.repairedRows(), queries.count(ImportFilter.DOUBTFUL), queries.keptPeople(),
                batch.kind() == ImportKind.ROSTER ? queries.units() : List.of(), batches.fields(batch.kind())));
    }

    /**
     * The rows of a batch, page by page.
     *
     * @param status null for all
     * @param cursor as the page before gave it; null for the first
     */
    public Page<ImportRow> rows(long id, Severity status, String cursor, int limit) {
        batches.find(id);
        int after = cursor == null || !cursor.matches("\\d{1,9}") ? 0 : Integer.parseInt(cursor);
        int size = Math.max(1, Math.min(limit, 500));
        ImportQueries queries = new ImportQueries(em.unwrap(Connection.class), id);
        return ImportDesk.sql(() -> {
            ImportFilter filter = status == null ? null : ImportFilter.valueOf(status.name());
            List<ImportRow> rows = queries.after(filter, after, size);
            long total = queries.count(filter);
            String next = rows.size() < size ? null : String.valueOf(rows.get(rows.size() - 1).row());
            return new Page<>(rows, next, total > Page.COUNT_LIMIT ? null : total);
        });
    }

    /** A slice of the rows for a table with page numbers, with the exact total. */
    public Page<ImportRow> slice(long id, ImportFilter filter, int first, int size) {
        batches.find(id);
        ImportQueries queries = new ImportQueries(em.unwrap(Connection.class), id);
        return ImportDesk.sql(() -> new Page<>(queries.slice(filter, first, Math.min(size, 500)), null, queries.count(filter)));
    }

    /** The batches the caller may see, the newest first, each with what is or was done with it in the background. */
    public List<ImportBatchRow> list(int limit) {
        List<ImportBatchRow> rows = em.createQuery(SELECT + " WHERE (:all = TRUE OR b.uploadedBy = :caller) ORDER BY b.uploadedAt DESC, b.id DESC", ImportBatchRow.class)
                .setParameter("all", batches.seesAll()).setParameter("caller", caller.username()).setMaxResults(limit).getResultList();
        Map<Long, ImportWork> last = works.of(rows.stream().map(ImportBatchRow::id).toList());
        return rows.stream().map(r -> r.with(last.get(r.id()))).toList();
    }

    private static final String SELECT = """
            SELECT NEW vn.vinhdanh.personnel.imports.ImportBatchRow(b.id, b.kind, b.status, b.fileName, b.uploadedBy, b.uploadedAt, b.committedAt, b.undoneAt,
                b.okRows, b.warningRows, b.errorRows, b.sameRows, b.createdRows, b.updatedRows, b.unchangedRows, b.skippedRows) FROM ImportBatch b""";

    private ImportBatchRow row(long id) {
        batches.find(id);
        return em.createQuery(SELECT + " WHERE b.id = :id", ImportBatchRow.class).setParameter("id", id).getSingleResult();
    }
}
