package vn.vinhdanh.personnel.imports.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.personnel.person.PersonRules;
import vn.vinhdanh.shared.Moments;
import vn.vinhdanh.shared.VietnameseText;

/** Understands the rows of a staff list and checks them (codes of the import checks). */
final class RosterReader implements LineReader {

    private static final int ADULT = 18;
    private static final Pattern STEP = Pattern.compile("(?iu)(?:bậc\\s*)?(\\d{1,2})(?:\\.0+)?(?:\\s*/\\s*\\d{1,2})?");
    private static final BigDecimal HIGHEST_COEFFICIENT = new BigDecimal("20");
    private static final Pattern LEADER = Pattern.compile(
            "^(quyen |q )?(pho )?(giam doc|truong phong|truong ban|truong bo phan|truong doi|truong tram|chanh|chu tich|bi thu|hieu truong|chi cuc truong|cuc truong|tong giam doc|vien truong|tram truong|doi truong|to truong)"
            + "|^pho (chanh|chi cuc truong|chu tich|hieu truong|truong)|^(pgd|gd|tp|ptp|pp|cvp|pcvp)$");

    private final ReadingContext context;
    private Map<Field, Integer> columns = Map.of();
    private RecordCells record;
    private final Map<String, java.util.Optional<String>> ranks = new HashMap<>();
    private final Map<String, Boolean> leaders = new HashMap<>();
    private final Map<String, String> sexes = new HashMap<>();
    private final Map<String, String[]> units = new HashMap<>();
    private final PersonName names = new PersonName();
    private final RowDoubts doubts;

    RosterReader(ReadingContext context) {
        this.context = context;
        this.doubts = new RowDoubts(context.today());
        this.record = new RecordCells(Map.of(), context.today());
    }

    @Override
    public void columns(Map<Field, Integer> places) {
        if (!places.equals(columns)) {
            record = new RecordCells(places, context.today());
        }
        columns = places;
    }

    @Override
    public ImportLine read(SheetRow row, String section, String sectionType) {
        ImportLine line = new ImportLine(row.number());
        Cells cells = new Cells(row, columns, line, context);
        PersonalId id = id(line, cells);
        names.put(line, cells);
        unit(line, cells, section);
        sex(line, cells, id);
        birth(line, cells, id);
        work(line, cells, sectionType);
        adult(line, cells);
        doubts.find(line, cells);
        record.read(line, cells);
        line.put("pay_from", notAhead(line, cells, Field.PAY_FROM));
        line.put("posted_from", notAhead(line, cells, Field.POSTED_FROM));
        return line;
    }

    private PersonalId id(ImportLine line, Cells cells) {
        SheetCell cell = cells.cell(Field.PERSONAL_ID);
        int column = cells.column(Field.PERSONAL_ID);
        if (cell.text().isEmpty() || WordList.saysNothing(cell.text())) {
            line.problem(ProblemCode.ID_MISSING, column, null);
            return null;
        }
        PersonalId id = PersonalId.read(cell.text(), cell.number());
        line.put(Fact.PERSONAL_ID, id.text());
        if (!id.valid()) {
            line.problem(ProblemCode.ID_FORMAT, column, cell.text());
            return null;
        }
        if (id.padded()) {
            line.problem(ProblemCode.ID_PADDED, column, cell.text() + " → " + id.text());
        }
        return id;
    }

    private void unit(ImportLine line, Cells cells, String section) {
        SheetCell cell = cells.cell(Field.UNIT);
        String own = cell.legacy() ? UnitNames.capitalsBack(cell.text()) : cell.text();
        String name = own.isEmpty() ? section : own;
        if (name == null) {
            line.problem(ProblemCode.UNIT_MISSING, cells.column(Field.UNIT), null);
            return;
        }
        String[] unit = units.computeIfAbsent(name, n -> {
            String ordinary = UnitNames.ordinary(n);
            return new String[] {ordinary, VietnameseText.search(ordinary)};
        });
        line.put(Fact.UNIT_NAME, unit[0]);
        line.put(Fact.UNIT_NORM, unit[1]);
    }

    /** What the sheet says: a column for it, ticks under men or women, or the column in which the birth date stands; else the personal ID. */
    private void sex(ImportLine line, Cells cells, PersonalId id) {
        String sex = null;
        int column = -1;
        String given = cells.text(Field.SEX);
        String text = given.isEmpty() ? "" : sexes.computeIfAbsent(given, VietnameseText::search);
        if (text.equals("nam") || text.equals("m") || text.equals("male") || text.equals("trai")) {
            sex = "MALE";
            column = cells.column(Field.SEX);
        } else if (text.equals("nu") || text.equals("f") || text.equals("female") || text.equals("gai")) {
            sex = "FEMALE";
            column = cells.column(Field.SEX);
        } else {
            boolean man = !cells.text(Field.BIRTH_MALE).isEmpty() || !cells.text(Field.SEX_MALE_MARK).isEmpty();
            boolean woman = !cells.text(Field.BIRTH_FEMALE).isEmpty() || !cells.text(Field.SEX_FEMALE_MARK).isEmpty()
                    || (cells.column(Field.SEX_FEMALE_MARK) >= 0 && cells.column(Field.SEX_MALE_MARK) < 0 && !cells.text(Field.SEX_FEMALE_MARK).isEmpty());
            if (man != woman) {
                sex = man ? "MALE" : "FEMALE";
                column = RowDoubts.firstFilled(cells, Field.BIRTH_MALE, Field.BIRTH_FEMALE, Field.SEX_MALE_MARK, Field.SEX_FEMALE_MARK);
            }
        }
        if (sex == null && id != null) {
            sex = id.sex();
        } else if (sex != null && id != null && !sex.equals(id.sex())) {
            line.problem(ProblemCode.ID_SEX, column, id.text());
        }
        line.put(Fact.SEX, sex);
    }

    private void birth(ImportLine line, Cells cells, PersonalId id) {
        Field field = !cells.text(Field.BIRTH_MALE).isEmpty() ? Field.BIRTH_MALE : !cells.text(Field.BIRTH_FEMALE).isEmpty() ? Field.BIRTH_FEMALE : Field.BIRTH;
        SheetDate date = cells.date(field);
        int column = firstColumn(cells, field, "FEMALE".equals(line.get(Fact.SEX)) ? Field.BIRTH_FEMALE : Field.BIRTH_MALE, Field.BIRTH_FEMALE);
        if (date.unreadable() || !PersonRules.possibleBirth(date.date(), date.year(), context.today())) {
            line.problem(ProblemCode.BIRTH_DATE, column, cells.text(field));
            return;
        }
        if (date.year() == null) {
            line.problem(cells.dayZero(field) ? ProblemCode.DAY_ZERO : ProblemCode.BIRTH_MISSING, column, null);
            return;
        }
        line.put(Fact.BIRTH_DATE, date.date());
        line.put(Fact.BIRTH_YEAR, date.year());
        if (date.date() == null) {
            line.problem(ProblemCode.BIRTH_YEAR_ONLY, column, cells.text(field));
        }
        if (id != null && id.birthYear() != date.year()) {
            line.problem(ProblemCode.ID_YEAR, column, String.valueOf(id.birthYear()));
        }
    }

    private void work(ImportLine line, Cells cells, String sectionType) {
        String position = cells.text(Field.POSITION);
        line.put(Fact.POSITION, position);
        line.put(Fact.LEADER, leaders.computeIfAbsent(position, p -> LEADER.matcher(WordList.key(p)).find()));
        String type = cells.text(Field.TYPE);
        String typeCode = type.isEmpty() ? sectionType : WordList.TYPES.code(type);
        if (typeCode == null && !WordList.saysNothing(type)) {
            line.problem(ProblemCode.TYPE_UNKNOWN, cells.column(Field.TYPE), type);
        }
        line.put(Fact.PERSON_TYPE, typeCode);
        pay(line, cells);
        line.put(Fact.JOINED_ON, cells.otherDate(Field.JOINED_ON));
        line.put(Fact.PARTY_JOINED_ON, cells.otherDate(Field.PARTY_JOINED_ON));
        line.put(Fact.ETHNIC_GROUP, cells.text(Field.ETHNIC_GROUP));
        line.put(Fact.EMAIL, cells.text(Field.EMAIL));
        line.put(Fact.NOTE, cells.text(Field.NOTE));
    }

    private void pay(ImportLine line, Cells cells) {
        SheetCell rank = cells.cell(Field.RANK);
        String code = WordList.saysNothing(rank.text()) ? null : ranks.computeIfAbsent(rank.text() + (rank.number() == null ? "" : "#"), t -> java.util.Optional.ofNullable(Ranks.code(rank))).orElse(null);
        if (code == null && !WordList.saysNothing(rank.text())) {
            line.problem(ProblemCode.RANK_UNKNOWN, cells.column(Field.RANK), rank.text());
        }
        line.put(Fact.RANK_CODE, code);
        SheetCell step = cells.cell(Field.STEP);
        if (!WordList.saysNothing(step.text())) {
            Integer number = step(step, Ranks.steps(code));
            if (number == null) {
                line.problem(ProblemCode.STEP_UNKNOWN, cells.column(Field.STEP), step.text());
            }
            line.put(Fact.PAY_STEP, number);
        }
        SheetCell coefficient = cells.cell(Field.COEFFICIENT);
        if (!WordList.saysNothing(coefficient.text())) {
            BigDecimal value = Cells.decimal(coefficient);
            if (value == null || value.signum() <= 0 || value.compareTo(HIGHEST_COEFFICIENT) > 0) {
                line.problem(ProblemCode.STEP_UNKNOWN, cells.column(Field.COEFFICIENT), coefficient.text());
            } else {
                line.put(Fact.PAY_COEFFICIENT, value.setScale(2, java.math.RoundingMode.HALF_UP));
            }
        }
    }

    /** "3", "3/9"; a step beyond the last one of the rank is unknown. */
    private static Integer step(SheetCell cell, Integer steps) {
        java.util.regex.Matcher matcher = STEP.matcher(cell.text());
        if (!matcher.matches()) {
            return null;
        }
        int number = Integer.parseInt(matcher.group(1));
        return number < 1 || number > (steps == null ? 12 : steps) ? null : Integer.valueOf(number);
    }

    /** What holds today began before; a day nobody can have been paid or posted is told, and stays empty. */
    private LocalDate notAhead(ImportLine line, Cells cells, Field field) {
        LocalDate day = columns.containsKey(field) ? cells.otherDate(field) : null;
        LocalDate birth = line.date(Fact.BIRTH_DATE);
        boolean ahead = day != null && day.isAfter(context.today());
        if (ahead || day != null && birth != null && !day.isAfter(birth)) {
            line.problem(ahead ? ProblemCode.RECORD_AHEAD : ProblemCode.RECORD_TOO_EARLY, cells.column(field), cells.text(field));
            return null;
        }
        return day;
    }

    private void adult(ImportLine line, Cells cells) {
        LocalDate agency = columns.containsKey(Field.AGENCY_JOINED_ON) ? entry(cells.date(Field.AGENCY_JOINED_ON).date()) : null;
        LocalDate joined = line.date(Fact.JOINED_ON) == null ? agency : line.date(Fact.JOINED_ON);
        LocalDate entry = joined == null ? context.today() : joined;
        LocalDate birth = line.date(Fact.BIRTH_DATE);
        Integer year = line.number(Fact.BIRTH_YEAR);
        boolean under = birth != null ? birth.plusYears(ADULT).isAfter(entry) : year != null && year + ADULT > entry.getYear();
        if (under) {
            String born = birth != null ? Moments.day(birth) : year.toString();
            int column = RowDoubts.firstFilled(cells, Field.BIRTH, Field.BIRTH_MALE, Field.BIRTH_FEMALE);
            line.problem(joined == null ? ProblemCode.UNDER_18_NOW : ProblemCode.UNDER_18, column, joined == null ? born : born + " → " + Moments.day(joined));
            if (joined != null) {
                // nobody knows which of the two cells is wrong: both are offered
                line.problem(ProblemCode.UNDER_18_JOINED, cells.column(line.date(Fact.JOINED_ON) == null ? Field.AGENCY_JOINED_ON : Field.JOINED_ON), Moments.day(joined));
            }
        }
    }

    private static LocalDate entry(LocalDate day) {
        return day == null || day.getYear() < 1900 ? null : day;
    }

    private static int firstColumn(Cells cells, Field... fields) {
        for (Field field : fields) {
            if (cells.column(field) >= 0) {
                return cells.column(field);
            }
        }
        return -1;
    }
}
