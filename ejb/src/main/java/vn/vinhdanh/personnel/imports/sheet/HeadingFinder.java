package vn.vinhdanh.personnel.imports.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.vinhdanh.personnel.imports.file.FileRefusedException;
import vn.vinhdanh.personnel.imports.file.ImportLimits;
import vn.vinhdanh.personnel.imports.file.RowRepair;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.personnel.imports.file.TableFile;

/** Finds the heading among the first rows of a sheet: one row, or two with merged cells, in any order of columns. */
public final class HeadingFinder {

    /** A heading further down than this is not looked for. */
    static final int SEARCHED_ROWS = 120;

    private static final Set<Field> ROSTER_SIGNS = EnumSet.of(Field.BIRTH, Field.BIRTH_MALE, Field.BIRTH_FEMALE, Field.UNIT, Field.POSITION, Field.TYPE,
            Field.RANK, Field.STEP, Field.COEFFICIENT, Field.JOINED_ON, Field.AGENCY_JOINED_ON, Field.SEX, Field.ETHNIC_GROUP, Field.PARTY_JOINED_ON);
    private static final Set<Field> HISTORY_SIGNS = EnumSet.of(Field.YEAR, Field.RATING, Field.TITLE, Field.INITIATIVE, Field.DISCIPLINE);
    private static final Set<Field> NAME_SIGNS = EnumSet.of(Field.PERSONAL_ID, Field.FULL_NAME, Field.GIVEN_NAME, Field.FAMILY_NAME);

    private final ImportKind kind;

    public HeadingFinder(ImportKind kind) {
        this.kind = kind;
    }

    /**
     * The filled rows among which the heading is looked for, readable; what they are typed in is learnt.
     *
     * @throws FileRefusedException FILE_TOO_WIDE when one of them has more columns than a list has
     */
    public static List<SheetRow> firstRows(TableFile table, int sheet, ImportLimits limits, RowRepair repair) {
        List<SheetRow> rows = new ArrayList<>();
        table.walk(sheet, row -> {
            if (row.cells().size() > limits.columns()) {
                throw new FileRefusedException("FILE_TOO_WIDE", row.cells().size(), limits.columns());
            }
            rows.add(row);
            return rows.size() < SEARCHED_ROWS;
        });
        repair.learn(rows);
        return rows.stream().map(repair::repair).filter(r -> !r.isBlank()).toList();
    }

    /** The heading within these first rows, or null. */
    public Heading find(List<SheetRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (isHeading(rows.get(i))) {
                SheetRow below = i + 1 < rows.size() ? rows.get(i + 1) : null;
                boolean two = below != null && isSubHeading(rows.get(i), below);
                return heading(rows.get(i), two ? below : null, rows.subList(i + (two ? 2 : 1), rows.size()));
            }
        }
        return byContent(rows);
    }

    /** Where no row speaks the words of headings: a row of texts above columns that tell by their cells what they hold. */
    private Heading byContent(List<SheetRow> rows) {
        for (int i = 0; kind == ImportKind.ROSTER && i < rows.size() - 1; i++) {
            SheetRow row = rows.get(i);
            boolean texts = row.cells().size() >= 3 && row.cells().stream().allMatch(c -> c.number() == null && c.text().length() <= 60 && !PersonalId.read(c.text(), null).valid());
            Heading heading = texts ? heading(row, null, rows.subList(i + 1, rows.size())) : null;
            if (heading != null && enough(heading.byField().keySet())) {
                return heading;
            }
        }
        return null;
    }

    private boolean isHeading(SheetRow row) {
        Set<Field> found = EnumSet.noneOf(Field.class);
        for (SheetCell cell : row.cells()) {
            Field field = cell.number() != null ? null : HeadingWords.field(cell.text(), kind);
            if (field != null) {
                found.add(field);
            }
        }
        return enough(found);
    }

    /** At least three columns, one of them saying who, one saying what such a list says. */
    private boolean enough(Set<Field> found) {
        boolean signs = found.stream().anyMatch(kind == ImportKind.ROSTER ? ROSTER_SIGNS::contains : HISTORY_SIGNS::contains);
        return signs && found.size() >= 3 && found.stream().anyMatch(NAME_SIGNS::contains);
    }

    /** A second heading row names at least one column anew, and nothing stands in it that looks like a person or a unit. */
    private boolean isSubHeading(SheetRow top, SheetRow row) {
        int known = 0;
        for (SheetCell cell : row.cells()) {
            if (cell.number() != null || cell.text().length() > 60) {
                return false;
            }
            Field alone = HeadingWords.field(cell.text(), kind);
            boolean underOwn = top.at(cell.column()) != null && alone == null;
            Field own = underOwn ? HeadingWords.field(top.at(cell.column()).text(), kind) : null;
            if (own == Field.FULL_NAME || own != null && !isShortWord(cell.text())) {
                return false;
            }
            String parent = parent(top, cell.column());
            known += alone != null || parent != null && HeadingWords.field(parent, cell.text(), kind) != null && isShortWord(cell.text()) ? 1 : 0;
        }
        return known >= 1 && known * 2 >= row.cells().size();
    }

    private static boolean isShortWord(String text) {
        return text.length() <= 25 && !text.equals(text.toUpperCase(java.util.Locale.ROOT)) && text.chars().noneMatch(Character::isDigit);
    }

    private static String parent(SheetRow top, int column) {
        String text = null;
        for (SheetCell cell : top.cells()) {
            if (cell.column() <= column) {
                text = cell.text();
            }
        }
        return text;
    }

    private Heading heading(SheetRow top, SheetRow sub, List<SheetRow> below) {
        TreeMap<Integer, Heading.Column> columns = new TreeMap<>();
        for (SheetCell cell : top.cells()) {
            columns.put(cell.column(), new Heading.Column(cell.column(), cell.text(), HeadingWords.field(cell.text(), kind), null));
        }
        if (sub != null) {
            for (SheetCell cell : sub.cells()) {
                String parent = parent(top, cell.column());
                Field field = parent == null ? HeadingWords.field(cell.text(), kind) : HeadingWords.field(parent, cell.text(), kind);
                String text = parent == null ? cell.text() : parent + " – " + cell.text();
                columns.put(cell.column(), new Heading.Column(cell.column(), text, field, null));
            }
        }
        if (kind == ImportKind.ROSTER) {
            positionOf(columns);
            new ContentGuess(below).complete(columns, leftOut(columns));
        }
        return new Heading(top.number(), sub == null ? top.number() : sub.number(), finish(columns, below));
    }

    /** A list that has no column for the position says it by the job position. */
    private static void positionOf(TreeMap<Integer, Heading.Column> columns) {
        boolean position = columns.values().stream().anyMatch(c -> c.field() == Field.POSITION);
        columns.replaceAll((index, c) -> !position && c.field() == Field.JOB_POSITION ? c.withField(Field.POSITION) : c);
    }

    /** Columns whose heading is known and means nothing here, such as the day an identity card was issued. */
    private static Set<Integer> leftOut(TreeMap<Integer, Heading.Column> columns) {
        Set<Integer> known = new HashSet<>();
        columns.values().stream().filter(c -> c.field() == null && HeadingWords.isLeftOut(c.heading())).forEach(c -> known.add(c.index()));
        return known;
    }

    /** Each meaning once (the leftmost column has it), and a sample value from the rows below. */
    private static List<Heading.Column> finish(TreeMap<Integer, Heading.Column> columns, List<SheetRow> below) {
        Set<Field> taken = new HashSet<>();
        List<Heading.Column> result = new ArrayList<>();
        for (Heading.Column column : columns.values()) {
            Heading.Column once = column.field() != null && !taken.add(column.field()) ? column.withField(null) : column;
            result.add(once.withSample(sample(below, column.index())));
        }
        return result;
    }

    private static String sample(List<SheetRow> below, int column) {
        for (SheetRow row : below) {
            SheetCell cell = row.cells().size() < 3 ? null : row.at(column);
            if (cell != null && !cell.text().isEmpty()) {
                return cell.text().length() > 60 ? cell.text().substring(0, 60) : cell.text();
            }
        }
        return null;
    }
}
