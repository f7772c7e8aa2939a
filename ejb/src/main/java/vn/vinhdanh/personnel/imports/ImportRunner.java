package vn.vinhdanh.personnel.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.personnel.imports.staging.Progress;
import vn.vinhdanh.personnel.imports.work.ImportWorkStore;
import vn.vinhdanh.personnel.imports.work.WorkState;
import vn.vinhdanh.shared.BusinessException;

/** Does the long steps in the background, for the caller who asked: the step in one transaction, the signs of life in their own. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.INTEGRATION, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
    private static final String STALE = "IMPORT_PREVIEW_STALE";

    @EJB
    private ImportService imports;
    @EJB
    private ImportWorkStore store;

    /** Reads the kept file of a batch. */
    @Asynchronous
    public Future<Boolean> read(long id) {
        return ended(id, () -> imports.readKept(id, progress(id)));
    }

    /** Writes the rows of a batch; when the registry has moved since the preview, judges them anew instead. */
    @Asynchronous
    public Future<Boolean> write(long id) {
        return ended(id, () -> imports.commit(id, progress(id)));
    }

    /** Takes a written batch back, unless something rests on it. */
    @Asynchronous
    public Future<Boolean> undo(long id) {
        return ended(id, () -> imports.undo(id, progress(id)));
    }

    /** Takes back what of a batch nobody has touched since. */
    @Asynchronous
    public Future<Boolean> undoRest(long id) {
        return ended(id, () -> imports.undoRest(id, progress(id)));
    }

    private Progress progress(long id) {
        return (done, total) -> store.beat(id, done, total);
    }

    private Future<Boolean> ended(long id, Runnable step) {
        try {
            step.run();
            store.end(id, WorkState.DONE, null, null);
            return new AsyncResult<>(true);
        } catch (RuntimeException e) {
            BusinessException reason = reason(e);
            if (reason == null) {
                LOG.log(Level.SEVERE, "Import " + id + " could not be worked on", e);
                store.end(id, WorkState.FAILED, "IMPORT_BROKEN", null);
                return new AsyncResult<>(false);
            }
            if (STALE.equals(reason.code())) {
                imports.judge(id);
            }
            String arguments = reason.args().stream().map(String::valueOf).collect(Collectors.joining("|"));
            store.end(id, "IMPORT_CANCELLED".equals(reason.code()) ? WorkState.CANCELLED : WorkState.FAILED, reason.code(), arguments);
            return new AsyncResult<>(false);
        }
    }

    private static BusinessException reason(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException business) {
                return business;
            }
        }
        return null;
    }
}
