package vn.vinhdanh.personnel.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.imports.matching.ImportReach;
import vn.vinhdanh.personnel.imports.matching.UnitMatching;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.staging.Progress;
import vn.vinhdanh.personnel.imports.target.HistoryTarget;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Sql;

/** The batches the caller may work on: his own, and all of them for officers of the whole tree. */
@Dependent
public class ImportBatches {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ImportReach reach;
    @Inject
    private Caller caller;
    @Inject
    private Instance<HistoryTarget> targets;
    @Inject
    private Clock clock;

    ImportBatch find(long id) {
        ImportBatch batch = em.find(ImportBatch.class, id);
        if (batch == null || !batch.uploadedBy().equals(caller.username()) && !seesAll()) {
            throw new NotFoundException();
        }
        return batch;
    }

    /** A batch that is still only looked at. */
    ImportBatch open(long id) {
        ImportBatch batch = find(id);
        if (batch.status() != ImportStatus.PREVIEW) {
            throw new RefusedException("IMPORT_NOT_PREVIEW");
        }
        return batch;
    }

    /** The same, kept from everybody else until this step is done: two who correct one batch do so one after the other. */
    ImportBatch held(long id) {
        find(id);
        ImportDesk.sql(() -> {
            if (Sql.update(connection(), "UPDATE import_batch SET version = version + 1 WHERE id = ? AND status = 'PREVIEW'", id) == 0) {
                throw new RefusedException("IMPORT_NOT_PREVIEW");
            }
            return null;
        });
        em.clear();
        return find(id);
    }

    /** What the caller may take a column for. */
    List<Field> fields(ImportKind kind) {
        Set<Field> withheld = reach.today().withheld();
        return Field.choices(kind).stream().filter(f -> !withheld.contains(f)).toList();
    }

    boolean seesAll() {
        return caller.hasAny(Role.REGISTRY_OFFICER, Role.INTEGRATION, Role.SYSTEM) && reach.today().scope().everything();
    }

    Connection connection() {
        return em.unwrap(Connection.class);
    }

    ImportDesk desk(ImportBatch batch) {
        return desk(batch, Progress.UNSEEN);
    }

    ImportDesk desk(ImportBatch batch, Progress progress) {
        return new ImportDesk(connection(), batch.getId(), batch.kind(), reach.today(), targets(), LocalDate.now(clock), progress);
    }

    /** May the caller say that a name means this unit, or (null) a new one? */
    boolean mayMean(ImportBatch batch, Long unitId) throws SQLException {
        ImportReach.Reach today = reach.today();
        return unitId == null ? today.mayAddUnits() : new UnitMatching(connection(), batch.getId(), today).knows(unitId);
    }

    ImportUndo undo(ImportBatch batch, Progress progress) throws SQLException {
        return new ImportUndo(connection(), batch.getId(), targets(), progress);
    }

    private List<HistoryTarget> targets() {
        List<HistoryTarget> all = new ArrayList<>();
        targets.forEach(all::add);
        return all;
    }

    /** The step is taken by whoever changes the status first; the second waits here and is told. */
    void claim(String sql, long id, String code) throws SQLException {
        if (Sql.update(connection(), sql, LocalDateTime.now(clock), caller.username(), id) == 0) {
            throw new RefusedException(code);
        }
    }
}
