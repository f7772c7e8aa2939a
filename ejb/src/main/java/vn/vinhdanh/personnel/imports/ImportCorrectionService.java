package vn.vinhdanh.personnel.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Sql;

/** Settles the rows of a preview that need somebody's judgement; nothing is written to the registry. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.INTEGRATION, Roles.SYSTEM})
public class ImportCorrectionService {

    @Inject
    private ImportBatches batches;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Says whom a doubtful row means. Said again, the later answer counts; it is remembered when the same file comes again.
     *
     * @param personId who it is; only with SAME
     * @throws RefusedException IMPORT_ANSWER_STALE when that person is no longer among those the row may mean
     */
    public void answer(long id, int row, ImportAnswer answer, Long personId) {
        ImportBatch batch = batches.held(id);
        Connection connection = batches.connection();
        Long person = answer == ImportAnswer.SAME ? personId : null;
        if (answer == ImportAnswer.SAME && person == null) {
            throw new RefusedException("IMPORT_ANSWER_STALE");
        }
        batch.count(ImportDesk.sql(() -> {
            Sql.update(connection, "DELETE FROM import_answer WHERE batch_id = ? AND row_no = ?", id, row);
            int kept = Sql.update(connection, """
                    INSERT INTO import_answer (batch_id, row_no, answer, person_id, norm_name, answered_by, answered_at)
                    SELECT r.batch_id, r.row_no, ?, CAST(? AS bigint), r.norm_name, ?, ? FROM import_row r WHERE r.batch_id = ? AND r.row_no = ?
                      AND EXISTS (SELECT 1 FROM import_candidate c WHERE c.batch_id = r.batch_id AND c.row_no = r.row_no
                        AND (CAST(? AS bigint) IS NULL OR c.person_id = ?))
                    """, answer.name(), person, caller.username(), LocalDateTime.now(clock), id, row, person, person);
            if (kept == 0) {
                throw new RefusedException("IMPORT_ANSWER_STALE");
            }
            return batches.desk(batch).judge();
        }));
    }
}
