package vn.vinhdanh.personnel.imports.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.personnel.imports.file.CellNotes;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;

/** One row of the workbook as understood: its facts and its problems. */
public final class ImportLine {

    private static final int MOST_TEXT = 500;

    private final int row;
    private final Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    private Map<String, Object> further = Map.of();
    private final List<Problem> problems = new ArrayList<>(2);
    private List<Repair> repairs = List.of();
    private SheetRow source;
    private String notes;
    private Section section = new Section(null, null);

    public ImportLine(int row) {
        this.row = row;
    }

    /** Number of the row in the sheet, from 1. */
    public int row() {
        return row;
    }

    /** A fact, or null when the sheet does not hold it. */
    public Object get(Fact fact) {
        return facts.get(fact);
    }

    public String text(Fact fact) {
        return (String) facts.get(fact);
    }

    /** What it says beyond the usual facts, by the column of table {@code import_row} that takes it. */
    public Map<String, Object> further() {
        return further;
    }

    void put(String column, Object value) {
        if (value != null) {
            further = further.isEmpty() ? new java.util.TreeMap<>() : further;
            further.put(column, value);
        }
    }

    public LocalDate date(Fact fact) {
        return (LocalDate) facts.get(fact);
    }

    public Integer number(Fact fact) {
        return (Integer) facts.get(fact);
    }

    /** The row this was read from. */
    void from(SheetRow row) {
        source = row;
    }

    /** Keeps the cells it was read from, as far as these columns mean something, and the titles it stands under. */
    ImportLine under(Section titles, Set<Integer> columns) {
        section = titles;
        notes = CellNotes.of(source, columns);
        return this;
    }

    /** The cells as written down; null when they are not kept. */
    public String notes() {
        return notes;
    }

    /** The titles it stands under. */
    public Section section() {
        return section;
    }

    /** What stands in that cell of the row; empty for none, null for the whole row. */
    public String cellText(int column) {
        SheetCell cell = source == null || column < 0 ? null : source.at(column);
        String text = cell == null ? "" : cell.text();
        return column < 0 ? null : text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    }

    void put(Fact fact, Object value) {
        if (value instanceof String text) {
            if (!text.isEmpty()) {
                facts.put(fact, text.length() > fact.length() ? text.substring(0, fact.length()) : text);
            }
        } else if (value != null) {
            facts.put(fact, value);
        }
    }

    /** Leaves out what was read but cannot be. */
    void forget(Fact fact) {
        facts.remove(fact);
    }

    void problem(ProblemCode code, int column, String value) {
        problems.add(new Problem(code, column, value == null || value.length() <= 200 ? value : value.substring(0, 200)));
    }

    /** Notes that a cell was typed in an old encoding; said again of the same cell, the later result counts. */
    void repaired(int column, String before, String after) {
        List<Repair> all = new ArrayList<>(repairs);
        all.removeIf(r -> r.column() == column);
        all.add(new Repair(column, cut(before), cut(after)));
        repairs = all;
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /** Cells that had to be turned into Unicode. They do not make the row doubtful: the syllables prove the reading. */
    public List<Repair> repairs() {
        return repairs;
    }

    /** What is wrong with the row, the worst first. */
    public List<Problem> problems() {
        problems.sort((a, b) -> b.severity().compareTo(a.severity()));
        return problems;
    }

    /** The worst severity of the row's problems. */
    public Severity status() {
        return problems.stream().map(Problem::severity).max(Severity::compareTo).orElse(Severity.OK);
    }
}
