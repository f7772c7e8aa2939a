package vn.vinhdanh.personnel.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.shared.Sql;

/** What belongs to the rows of one page: problems, repaired cells, whom they may mean and what was said of that; one statement for each. */
final class RowDetails {

    private final Connection connection;
    private final Object[] range;

    RowDetails(Connection connection, long batchId, int first, int last) {
        this.connection = connection;
        this.range = new Object[] {batchId, first, last};
    }

    List<ImportRow> complete(List<ImportRow> rows) throws SQLException {
        Map<Integer, List<ImportProblem>> problems = grouped(r -> new ImportProblem(r.getString(2), Severity.valueOf(r.getString(3)), r.getString(4), r.getString(5),
                r.getString(6)), """
                SELECT p.row_no, p.code, p.severity, p.column_letter, p.cell_value, COALESCE(p.cell_text, CASE WHEN p.problem_no < 90 THEN NULL
                    WHEN p.code IN ('UNIT_OUT_OF_SCOPE', 'UNIT_LIKE', 'UNIT_NEW') AND p.cell_value IS NOT NULL THEN i.unit_name ELSE COALESCE(i.personal_id, '') END)
                FROM import_problem p JOIN import_row i ON i.batch_id = p.batch_id AND i.row_no = p.row_no
                WHERE p.batch_id = ? AND p.row_no BETWEEN ? AND ? AND p.waived = FALSE ORDER BY p.row_no, p.severity, p.problem_no
                """);
        Map<Integer, List<ImportRepair>> repairs = grouped(r -> new ImportRepair(r.getString(2), r.getString(3), r.getString(4)),
                "SELECT row_no, column_letter, before_text, after_text FROM import_repair WHERE batch_id = ? AND row_no BETWEEN ? AND ? ORDER BY row_no, column_letter");
        Map<Integer, List<ImportCandidate>> candidates = grouped(r -> new ImportCandidate(r.getLong(2), r.getString(3), r.getString(4),
                r.getObject(5, LocalDate.class), r.getObject(6, Integer.class), r.getString(7), r.getString(8), r.getString(9), r.getBoolean(10)), """
                SELECT c.row_no, p.id, p.full_name, p.personal_id, p.birth_date, p.birth_year, u.name, p.position, c.agreement,
                    CASE WHEN i.person_id = p.id THEN TRUE ELSE FALSE END
                FROM import_candidate c JOIN person p ON p.id = c.person_id JOIN unit u ON u.id = p.unit_id
                JOIN import_row i ON i.batch_id = c.batch_id AND i.row_no = c.row_no
                WHERE c.batch_id = ? AND c.row_no BETWEEN ? AND ? ORDER BY c.row_no, CASE c.agreement WHEN 'FULL' THEN 1 WHEN 'BIRTH' THEN 2 ELSE 3 END, p.id
                """);
        Map<Integer, List<ImportAnswer>> answers = grouped(r -> ImportAnswer.valueOf(r.getString(2)), """
                SELECT a.row_no, a.answer FROM import_answer a JOIN import_row i ON i.batch_id = a.batch_id AND i.row_no = a.row_no AND i.norm_name = a.norm_name
                WHERE a.batch_id = ? AND a.row_no BETWEEN ? AND ?
                """);
        return rows.stream().map(r -> new ImportRow(r.row(), r.place(), r.status(), r.action(), r.person(), r.facts(), problems.getOrDefault(r.row(), List.of()),
                repairs.getOrDefault(r.row(), List.of()), candidates.getOrDefault(r.row(), List.of()),
                answers.getOrDefault(r.row(), List.of()).stream().findFirst().orElse(null))).toList();
    }

    private <T> Map<Integer, List<T>> grouped(Sql.Reader<T> reader, String sql) throws SQLException {
        Map<Integer, List<T>> found = new HashMap<>();
        Sql.list(connection, r -> found.computeIfAbsent(r.getInt(1), n -> new ArrayList<>()).add(reader.read(r)), sql, range);
        return found;
    }
}
