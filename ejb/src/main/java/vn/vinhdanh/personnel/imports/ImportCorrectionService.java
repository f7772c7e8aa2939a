package vn.vinhdanh.personnel.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Roles;
import vn.vinhdanh.personnel.imports.file.CellText;
import vn.vinhdanh.personnel.imports.file.RowNumber;
import vn.vinhdanh.personnel.imports.sheet.ImportLine;
import vn.vinhdanh.personnel.imports.sheet.Problem;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Sql;

/** Settles the rows of a preview that need somebody's judgement; nothing is written to the registry. */
@Stateless
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.UNIT_CLERK, Roles.INTEGRATION, Roles.SYSTEM})
public class ImportCorrectionService {

    private static final int MOST = 500;

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

    /**
     * Says which unit a name of the list means. Said again, the later answer counts; it is remembered when the same file comes again.
     *
     * @param key    the name as compared
     * @param unitId the unit of the registry; null: a new one
     * @throws RefusedException IMPORT_UNIT_STALE when the list does not name it any more, or the caller may not touch that unit or found one
     */
    public void unit(long id, String key, Long unitId) {
        ImportBatch batch = batches.held(id);
        Connection connection = batches.connection();
        batch.count(ImportDesk.sql(() -> {
            if (!batches.mayMean(batch, unitId)) {
                throw new RefusedException("IMPORT_UNIT_STALE");
            }
            Sql.update(connection, "DELETE FROM import_unit_answer WHERE batch_id = ? AND norm_name = ?", id, key);
            int kept = Sql.update(connection, """
                    INSERT INTO import_unit_answer (batch_id, norm_name, unit_id, answered_by, answered_at)
                    SELECT u.batch_id, u.norm_name, CAST(? AS bigint), ?, ? FROM import_unit u WHERE u.batch_id = ? AND u.norm_name = ?
                    """, unitId, caller.username(), LocalDateTime.now(clock), id, key);
            if (kept == 0) {
                throw new RefusedException("IMPORT_UNIT_STALE");
            }
            return batches.desk(batch).judge();
        }));
    }

    /**
     * The cells of a row, as they can be corrected: one for each column that means something.
     *
     * @throws RefusedException IMPORT_NOT_PREVIEW when the rows are written already
     */
    public List<ImportCell> cells(long id, int row) {
        ImportBatch batch = batches.open(id);
        return ImportDesk.sql(() -> new RowCorrection(batches.connection(), batch, LocalDate.now(clock)).cells(row));
    }

    /**
     * Corrects a cell; the row, and those it concerns, are judged anew at once.
     *
     * @param column letter of the column
     * @param was    what the cell showed when it was opened
     * @throws RefusedException IMPORT_FIX_STALE when somebody else has corrected it since; IMPORT_FIX_ROW when the row would speak of nobody any more
     */
    public void fix(long id, int row, String column, String was, String text) {
        ImportBatch batch = batches.held(id);
        Connection connection = batches.connection();
        String clean = CellText.clean(text == null ? "" : text);
        String typed = clean.length() > MOST ? clean.substring(0, MOST) : clean;
        batch.count(ImportDesk.sql(() -> {
            RowCorrection correction = new RowCorrection(connection, batch, LocalDate.now(clock));
            if (!correction.shows(row, column, was == null ? "" : was)) {
                throw new RefusedException("IMPORT_FIX_STALE");
            }
            List<ImportLine> lines = correction.with(row, Problem.column(column), typed);
            keep(connection, id, new ImportQueries(connection, id).sheetOf(row), RowNumber.inSheet(row), Problem.column(column), typed);
            return batches.desk(batch).again(lines);
        }));
    }

    private void keep(Connection connection, long id, int sheet, int row, int column, String text) throws SQLException {
        Sql.update(connection, "DELETE FROM import_fix WHERE batch_id = ? AND sheet_index = ? AND row_no = ? AND column_index = ?", id, sheet, row, column);
        Sql.update(connection, "INSERT INTO import_fix (batch_id, sheet_index, row_no, column_index, cell_text, fixed_by, fixed_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id, sheet, row, column, text, caller.username(), LocalDateTime.now(clock));
    }
}
