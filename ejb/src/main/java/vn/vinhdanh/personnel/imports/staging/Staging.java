package vn.vinhdanh.personnel.imports.staging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.vinhdanh.personnel.imports.sheet.Fact;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.sheet.ImportLine;
import vn.vinhdanh.personnel.imports.sheet.PersonalId;
import vn.vinhdanh.personnel.imports.sheet.Problem;
import vn.vinhdanh.personnel.imports.sheet.Reading;
import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.shared.Sql;

/** Puts the rows of a workbook into the staging tables as they are read, a thousand at a time, so that memory stays flat. */
public final class Staging implements AutoCloseable {

    private static final int CHUNK = 1000;
    private static final String ROSTER_SQL = insert(EnumSet.range(Fact.PERSONAL_ID, Fact.NOTE));
    private static final Set<Fact> HISTORY_FACTS = historyFacts();
    private static final String HISTORY_SQL = insert(HISTORY_FACTS);

    private final long batchId;
    private final Fact[] facts;
    private final String action;
    private final Connection connection;
    private final Map<String, Integer> further = new TreeMap<>();
    private PreparedStatement rows;
    private final PreparedStatement problems;
    private final PreparedStatement titles;
    private final ReadingNotes notes;
    private final Map<String, String> units = new HashMap<>();
    private final Progress progress;
    private int pending;
    private int total;
    private boolean titlesPending;
    private boolean problemsPending;

    public Staging(Connection connection, long batchId, ImportKind kind) throws SQLException {
        this(connection, batchId, kind, Progress.UNSEEN);
    }

    /** Tells after each thousand of rows how many were taken. */
    public Staging(Connection connection, long batchId, ImportKind kind, Progress progress) throws SQLException {
        this.progress = progress;
        this.batchId = batchId;
        this.connection = connection;
        boolean roster = kind == ImportKind.ROSTER;
        facts = (roster ? EnumSet.range(Fact.PERSONAL_ID, Fact.NOTE) : HISTORY_FACTS).toArray(Fact[]::new);
        action = roster ? "CREATE" : "SAME";
        rows = connection.prepareStatement(roster ? ROSTER_SQL : HISTORY_SQL);
        problems = connection.prepareStatement(
                "INSERT INTO import_problem (batch_id, row_no, problem_no, code, severity, column_letter, cell_value, cell_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        titles = connection.prepareStatement("INSERT INTO import_title (batch_id, row_no, award_code) VALUES (?, ?, ?)");
        notes = new ReadingNotes(connection, batchId);
    }

    /** The facts of years, and whom they are about. */
    private static Set<Fact> historyFacts() {
        Set<Fact> facts = EnumSet.range(Fact.FACT_YEAR, Fact.DISCIPLINE_ENDS_ON);
        facts.addAll(EnumSet.of(Fact.PERSONAL_ID, Fact.FULL_NAME, Fact.NORM_NAME, Fact.BIRTH_DATE, Fact.BIRTH_YEAR, Fact.UNIT_NAME, Fact.UNIT_NORM));
        return facts;
    }

    private static String insert(Set<Fact> facts) {
        return insert(facts.stream().map(f -> f.name().toLowerCase(Locale.ROOT)).toList());
    }

    private static String insert(List<String> columns) {
        return "INSERT INTO import_row (batch_id, row_no, status, action, id_valid, cells, section_name, section_type, " + String.join(", ", columns) + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?"
                + ", ?".repeat(columns.size()) + ")";
    }

    /** Takes one row. */
    public void add(ImportLine line) throws SQLException {
        Severity status = line.status();
        widen(line);
        rows.setLong(1, batchId);
        rows.setInt(2, line.row());
        rows.setString(3, status.name());
        rows.setString(4, status == Severity.ERROR ? "SKIP" : action);
        rows.setBoolean(5, PersonalId.isValid(line.text(Fact.PERSONAL_ID)));
        rows.setString(6, line.notes());
        rows.setString(7, cut(line.section().unit(), 500));
        rows.setString(8, line.section().type());
        for (int i = 0; i < facts.length; i++) {
            rows.setObject(i + 9, line.get(facts[i]), facts[i].sqlType());
        }
        int place = facts.length + 9;
        for (Map.Entry<String, Integer> column : further.entrySet()) {
            rows.setObject(place++, line.further().get(column.getKey()), column.getValue());
        }
        rows.addBatch();
        addProblems(line);
        addTitles(line);
        notes.add(line);
        if (line.get(Fact.UNIT_NORM) != null) {
            units.putIfAbsent(line.text(Fact.UNIT_NORM), line.text(Fact.UNIT_NAME));
        }
        total++;
        if (++pending == CHUNK) {
            flush();
            progress.reached(total, 0);
        }
    }

    /** The statement takes the columns that the list fills; the first rows tell them all. */
    private void widen(ImportLine line) throws SQLException {
        if (further.keySet().containsAll(line.further().keySet())) {
            return;
        }
        flush();
        rows.close();
        line.further().forEach((column, value) -> further.putIfAbsent(column, value instanceof LocalDate ? Types.DATE : value instanceof String ? Types.VARCHAR : Types.NUMERIC));
        List<String> columns = new ArrayList<>(Arrays.stream(facts).map(f -> f.name().toLowerCase(Locale.ROOT)).toList());
        columns.addAll(further.keySet());
        rows = connection.prepareStatement(insert(columns));
    }

    private void addProblems(ImportLine line) throws SQLException {
        int number = 0;
        for (Problem problem : line.problems()) {
            problems.setLong(1, batchId);
            problems.setInt(2, line.row());
            problems.setInt(3, number++);
            problems.setString(4, problem.code().name());
            problems.setString(5, problem.severity().name());
            problems.setString(6, problem.columnLetter());
            problems.setString(7, problem.value());
            problems.setString(8, line.cellText(problem.column()));
            problems.addBatch();
            problemsPending = true;
        }
    }

    private void addTitles(ImportLine line) throws SQLException {
        String codes = line.text(Fact.AWARD_CODES);
        if (codes == null) {
            return;
        }
        for (String code : codes.split(" ")) {
            titles.setLong(1, batchId);
            titles.setInt(2, line.row());
            titles.setString(3, code);
            titles.addBatch();
            titlesPending = true;
        }
    }

    private void flush() throws SQLException {
        if (pending > 0) {
            rows.executeBatch();
        }
        if (problemsPending) {
            problems.executeBatch();
        }
        if (titlesPending) {
            titles.executeBatch();
        }
        notes.flush();
        pending = 0;
        problemsPending = false;
        titlesPending = false;
    }

    /** Writes what is left, and how the file was read. */
    public void finish(Reading reading) throws SQLException {
        flush();
        notes.finish(reading);
    }

    /** Takes rows in place of what was understood of them before. */
    public void replace(Connection connection, List<ImportLine> lines) throws SQLException {
        List<Integer> numbers = lines.stream().map(ImportLine::row).toList();
        for (String sql : List.of("DELETE FROM import_repair WHERE batch_id = ? AND row_no = ANY (?)", "DELETE FROM import_title WHERE batch_id = ? AND row_no = ANY (?)",
                "DELETE FROM import_problem WHERE batch_id = ? AND row_no = ANY (?)", "DELETE FROM import_row WHERE batch_id = ? AND row_no = ANY (?)")) {
            Sql.update(connection, sql, batchId, numbers);
        }
        for (ImportLine line : lines) {
            add(line);
        }
        flush();
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    /** How many rows were taken. */
    public int rows() {
        return total;
    }

    /** The units the workbook names: written name by compared name. */
    public Map<String, String> units() {
        return units;
    }

    /** Forgets what was staged, before the columns are mapped anew. */
    public static void clear(Connection connection, long batchId) throws SQLException {
        for (String sql : List.of("DELETE FROM import_sheet WHERE batch_id = ?", "DELETE FROM import_repair WHERE batch_id = ?", "DELETE FROM import_candidate WHERE batch_id = ?", "DELETE FROM import_title WHERE batch_id = ?", "DELETE FROM import_problem WHERE batch_id = ?",
                "DELETE FROM import_row WHERE batch_id = ?", "DELETE FROM import_unit WHERE batch_id = ?",
                "DELETE FROM import_scope WHERE batch_id = ?", "DELETE FROM import_column WHERE batch_id = ?", "DELETE FROM import_sheet_column WHERE batch_id = ?")) {
            Sql.update(connection, sql, batchId);
        }
    }

    /** Leaves nothing in the statements: a server that keeps them for reuse would hand rows of a refused file to the next one. */
    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(rows, problems, titles)) {
            statement.clearBatch();
            statement.close();
        }
        notes.close();
    }
}
