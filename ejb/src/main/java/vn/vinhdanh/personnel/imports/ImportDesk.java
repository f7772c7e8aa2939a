package vn.vinhdanh.personnel.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.matching.ImportReach;
import vn.vinhdanh.personnel.imports.matching.RegistryMatching;
import vn.vinhdanh.personnel.imports.matching.UnitMatching;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.Reading;
import vn.vinhdanh.personnel.imports.sheet.Selection;
import vn.vinhdanh.personnel.imports.sheet.WorkbookImport;
import vn.vinhdanh.personnel.imports.sheet.ImportLine;
import vn.vinhdanh.personnel.imports.staging.FixedCells;
import vn.vinhdanh.personnel.imports.staging.Progress;
import vn.vinhdanh.personnel.imports.staging.Staging;
import vn.vinhdanh.personnel.imports.target.HistoryTarget;
import vn.vinhdanh.personnel.imports.writing.PersonWriter;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Sql;

/** The steps of an import on the connection of the running transaction; set by set, no statement per row. */
final class ImportDesk {

    private static final int COUNTED_FROM = 500;
    private static final String VERDICTS = """
            SELECT row_no, status, action, CASE WHEN status = 'ERROR' THEN 0 ELSE COALESCE(person_id, 0) END FROM import_row WHERE batch_id = ? ORDER BY row_no
            """;

    /** What was said of the rows when the same file came before. */
    private static final String REMEMBER = """
            INSERT INTO import_answer (batch_id, row_no, answer, person_id, norm_name, answered_by, answered_at)
            SELECT n.id, a.row_no, a.answer, a.person_id, a.norm_name, a.answered_by, a.answered_at FROM import_batch n JOIN import_answer a ON a.batch_id = (
              SELECT MAX(b.id) FROM import_batch b JOIN import_answer x ON x.batch_id = b.id WHERE b.file_sha256 = n.file_sha256 AND b.kind = n.kind AND b.id <> n.id)
            WHERE n.id = ? AND NOT EXISTS (SELECT 1 FROM import_answer o WHERE o.batch_id = ?)
            """;

    /** The same of the units it names. */
    private static final String REMEMBER_UNITS = """
            INSERT INTO import_unit_answer (batch_id, norm_name, unit_id, answered_by, answered_at)
            SELECT n.id, a.norm_name, a.unit_id, a.answered_by, a.answered_at FROM import_batch n JOIN import_unit_answer a ON a.batch_id = (
              SELECT MAX(b.id) FROM import_batch b JOIN import_unit_answer x ON x.batch_id = b.id WHERE b.file_sha256 = n.file_sha256 AND b.kind = n.kind AND b.id <> n.id)
            WHERE n.id = ? AND NOT EXISTS (SELECT 1 FROM import_unit_answer o WHERE o.batch_id = ?)
            """;

    private final Connection connection;
    private final long batchId;
    private final ImportKind kind;
    private final ImportReach.Reach reach;
    private final List<HistoryTarget> targets;
    private final LocalDate today;
    private final Progress progress;

    ImportDesk(Connection connection, long batchId, ImportKind kind, ImportReach.Reach reach, List<HistoryTarget> targets, LocalDate today, Progress progress) {
        this.connection = connection;
        this.batchId = batchId;
        this.kind = kind;
        this.reach = reach;
        this.targets = targets;
        this.today = today;
        this.progress = progress;
    }

    /** Something of the database work that may fail with a checked exception. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Runs database work; two who write the same at once: the later is told so. */
    static <T> T sql(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw translate(e);
        }
    }

    private static RuntimeException translate(SQLException e) {
        for (SQLException one = e; one != null; one = one.getNextException()) {
            // 23503: somebody has just filled the file of one whom this would take away; asked again, it is told by name
            if (Set.of("23505", "23503", "40001", "40P01").contains(String.valueOf(one.getSQLState()))) {
                return new RefusedException("IMPORT_CONFLICT");
            }
        }
        return new IllegalStateException(e);
    }

    /** Reads the file into the staging tables and compares with the registry. */
    ImportCounts stage(byte[] file, Selection selection, ImportLimits limits) throws SQLException {
        Sql.update(connection, REMEMBER_UNITS, batchId, batchId);
        UnitMatching units = new UnitMatching(connection, batchId, reach);
        int read;
        try (Staging staging = new Staging(connection, batchId, kind, progress)) {
            Reading reading = new WorkbookImport(kind, limits, today).read(file, selection.without(reach.withheld()), FixedCells.of(connection, batchId), line -> sql(() -> {
                staging.add(line);
                return null;
            }));
            staging.finish(reading);
            progress.reached(staging.rows(), staging.rows());
            units.writeScope();
            units.match(staging.units());
            freshStatistics(staging.rows());
            read = staging.rows();
        }
        Sql.update(connection, REMEMBER, batchId, batchId);
        compare();
        // somebody may have asked to stop while the rows were compared
        progress.reached(read, read);
        return new ImportQueries(connection, batchId).counts();
    }

    /** PostgreSQL plans by statistics; a batch it has not counted yet would be joined row by row. */
    private void freshStatistics(int rows) throws SQLException {
        if (rows > COUNTED_FROM && "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            Sql.update(connection, "ANALYZE import_row, import_title, import_unit");
        }
    }

    /** Takes rows as understood anew, and judges all by them. */
    ImportCounts again(List<ImportLine> lines) throws SQLException {
        try (Staging staging = new Staging(connection, batchId, kind)) {
            staging.replace(connection, lines);
            new UnitMatching(connection, batchId, reach).add(staging.units());
        }
        return judge();
    }

    private void compare() throws SQLException {
        RegistryMatching registry = new RegistryMatching(connection, batchId, reach);
        if (kind == ImportKind.ROSTER) {
            registry.roster();
            return;
        }
        registry.history();
        for (HistoryTarget target : targets) {
            target.mark(connection, batchId);
        }
    }

    /** Judges the staged rows anew, as the registry stands now. */
    ImportCounts judge() throws SQLException {
        matchAgain();
        return new ImportQueries(connection, batchId).counts();
    }

    private UnitMatching matchAgain() throws SQLException {
        new RegistryMatching(connection, batchId, reach).reset();
        UnitMatching units = new UnitMatching(connection, batchId, reach);
        units.writeScope();
        units.matchAgain();
        compare();
        return units;
    }

    /**
     * Compares once more and writes what was previewed.
     *
     * @throws RefusedException IMPORT_PREVIEW_STALE when the registry has moved since, so that a row would now be written otherwise
     */
    ImportResult commit() throws SQLException {
        String previewed = verdicts();
        int rows = new ImportQueries(connection, batchId).writable();
        progress.reached(0, rows);
        UnitMatching units = matchAgain();
        progress.reached(rows / 3, rows);
        if (!previewed.equals(verdicts())) {
            throw new RefusedException("IMPORT_PREVIEW_STALE");
        }
        if (kind == ImportKind.ROSTER) {
            units.create(today);
            new PersonWriter(connection, batchId).write(today, part -> progress.reached(rows / 3 + (int) (rows * 2L / 3 * part / 100), rows));
        } else {
            int written = 0;
            for (HistoryTarget target : targets) {
                target.write(connection, batchId);
                progress.reached(rows / 3 + rows * 2 / 3 * ++written / targets.size(), rows);
            }
        }
        progress.reached(rows, rows);
        ImportCounts counts = new ImportQueries(connection, batchId).counts();
        if (counts.error() == 0) {
            // rows that were left out are still to be sent back with their reasons
            Sql.update(connection, "DELETE FROM import_file WHERE batch_id = ?", batchId);
        }
        return new ImportResult(counts.create(), counts.update(), counts.same(), counts.error());
    }

    /** What is done with each row, for whom: one digest, so that comparing costs no memory however long the list is. */
    private String verdicts() {
        MessageDigest digest = Sha256.digest();
        Sql.each(connection, r -> digest.update((r.getInt(1) + " " + r.getString(2) + " " + r.getString(3) + " " + r.getLong(4) + "\n")
                .getBytes(StandardCharsets.US_ASCII)), VERDICTS, List.of(batchId));
        return HexFormat.of().formatHex(digest.digest());
    }
}
