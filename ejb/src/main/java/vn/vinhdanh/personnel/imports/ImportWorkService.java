package vn.vinhdanh.personnel.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RowCount;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.work.ImportWork;
import vn.vinhdanh.personnel.imports.work.ImportWorkStore;
import vn.vinhdanh.personnel.imports.work.WorkStep;
import vn.vinhdanh.shared.RefusedException;

/** Hands long steps over to the background, so that the page answers at once and the work goes on without it. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.INTEGRATION, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWorkService {

    /** Small files are done within this time; nobody needs to see a bar for them. */
    private static final long PATIENCE_MILLIS = 2_000;
    /** A file that seems too long is most likely refused; that is better said where it was handed in. */
    private static final long PATIENCE_FOR_LONG_MILLIS = 30_000;

    @EJB
    private ImportService imports;
    @EJB
    private ImportRunner runner;
    @EJB
    private ImportWorkStore store;
    @Inject
    private ImportBatches batches;

    /** Keeps the file and begins to read it; says the number of the batch. */
    public long read(ImportKind kind, String fileName, byte[] file) {
        long id = imports.take(kind, fileName, file);
        ImportLimits limits = ImportLimits.configured();
        int rows = RowCount.of(file, limits);
        store.begin(id, WorkStep.READ, rows);
        patiently(runner.read(id), rows > limits.rows() ? PATIENCE_FOR_LONG_MILLIS : PATIENCE_MILLIS);
        return id;
    }

    /** Reads the file of a batch once more, after it was ended or its server died. */
    public void readAgain(long id) {
        imports.get(id);
        store.begin(id, WorkStep.READ, 0);
        patiently(runner.read(id));
    }

    /**
     * Begins to write the rows of a batch to the registry.
     *
     * @throws RefusedException IMPORT_NOT_PREVIEW when it was written already; IMPORT_BUSY when it is being worked on
     */
    public void write(long id) {
        ImportPreview preview = imports.get(id);
        if (preview.batch().status() != ImportStatus.PREVIEW) {
            throw new RefusedException("IMPORT_NOT_PREVIEW");
        }
        store.begin(id, WorkStep.WRITE, preview.counts().ok() + preview.counts().warning());
        patiently(runner.write(id));
    }

    /**
     * Begins to take a written batch back.
     *
     * @throws RefusedException IMPORT_NOT_COMMITTED when it was taken back already; IMPORT_BUSY when somebody is just doing so
     */
    public void undo(long id) {
        beginUndo(id, WorkStep.UNDO);
        patiently(runner.undo(id));
    }

    /** Begins to take back what of a batch nobody has touched since; refused for the same reasons. */
    public void undoRest(long id) {
        beginUndo(id, WorkStep.UNDO_REST);
        patiently(runner.undoRest(id));
    }

    private void beginUndo(long id, WorkStep step) {
        ImportBatchRow batch = imports.get(id).batch();
        if (batch.status() != ImportStatus.COMMITTED) {
            throw new RefusedException("IMPORT_NOT_COMMITTED");
        }
        store.begin(id, step, batch.written());
    }

    /** Ends the work on a batch; nothing of it remains. */
    public void cancel(long id) {
        imports.get(id);
        store.cancel(id);
    }

    /** How the work on a batch stands; null when there was none. */
    public ImportWork of(long id) {
        batches.find(id);
        return store.of(id);
    }

    private static void patiently(Future<Boolean> work) {
        patiently(work, PATIENCE_MILLIS);
    }

    private static void patiently(Future<Boolean> work, long millis) {
        try {
            work.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // it goes on; the page shows how far it is
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
