package vn.vinhdanh.personnel.imports.paper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.personnel.imports.ImportProblem;
import vn.vinhdanh.personnel.imports.sheet.Severity;

/** The problems of a batch in the order of its rows, read as the rows come by: never all in memory. */
final class ProblemStream implements AutoCloseable {

    private static final int FETCHED = 500;

    private final PreparedStatement statement;
    private final ResultSet result;
    private boolean more;

    ProblemStream(Connection connection, long batchId) throws SQLException {
        statement = connection.prepareStatement(
                "SELECT row_no, code, severity, column_letter, cell_value FROM import_problem WHERE batch_id = ? AND waived = FALSE ORDER BY row_no, severity, problem_no");
        statement.setFetchSize(FETCHED);
        statement.setLong(1, batchId);
        result = statement.executeQuery();
        more = result.next();
    }

    /** The problems of a row; rows must be asked for in their order. */
    List<ImportProblem> of(int row) {
        try {
            List<ImportProblem> problems = new ArrayList<>(2);
            while (more && result.getInt(1) <= row) {
                if (result.getInt(1) == row) {
                    problems.add(new ImportProblem(result.getString(2), Severity.valueOf(result.getString(3)), result.getString(4), result.getString(5)));
                }
                more = result.next();
            }
            return problems;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        result.close();
        statement.close();
    }
}
