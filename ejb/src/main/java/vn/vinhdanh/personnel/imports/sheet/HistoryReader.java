package vn.vinhdanh.personnel.imports.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.shared.VietnameseText;

/** Understands the rows of a history: who was rated how in which year, with titles, initiative and discipline. Whether the person is known is checked later. */
final class HistoryReader implements LineReader {

    private static final Pattern YEAR = Pattern.compile("(?:\\D|^)((?:19|20)\\d{2})(?:\\D|$)");
    private static final Set<String> ONCE_A_YEAR = Set.of("LDTT", "CSTT", "CSTDCS", "CSTDT", "CSTDTQ");
    private static final Pattern PARTS = Pattern.compile("\\s*[;\\n+]\\s*|\\s*,\\s*(?=[A-ZĐ])|\\s+và\\s+(?=[A-ZĐ]|giấy|bằng)");

    private final ReadingContext context;
    private Map<Field, Integer> columns = Map.of();
    private final PersonName names = new PersonName();
    /** Facts already met in this workbook, so that a repeated one is taken once. */
    private final Map<String, String> met = new HashMap<>();

    HistoryReader(ReadingContext context) {
        this.context = context;
    }

    @Override
    public void columns(Map<Field, Integer> places) {
        columns = places;
    }

    @Override
    public ImportLine read(SheetRow row, String section, String sectionType) {
        ImportLine line = new ImportLine(row.number());
        Cells cells = new Cells(row, columns, line, context);
        SheetCell id = cells.cell(Field.PERSONAL_ID);
        if (WordList.saysNothing(id.text())) {
            line.problem(ProblemCode.PERSON_UNKNOWN, cells.column(Field.PERSONAL_ID), null);
        } else {
            line.put(Fact.PERSONAL_ID, PersonalId.read(id.text(), id.number()).text());
        }
        if (cells.column(Field.FULL_NAME) >= 0 || cells.column(Field.GIVEN_NAME) >= 0) {
            names.put(line, cells);
        }
        whose(line, cells, section);
        year(line, cells);
        rating(line, cells);
        titles(line, cells);
        initiative(line, cells);
        discipline(line, cells);
        return line;
    }

    /** What helps to find the person where the ID is missing; a birth date nobody can read helps nobody. */
    private static void whose(ImportLine line, Cells cells, String section) {
        SheetDate birth = cells.date(Field.BIRTH);
        line.put(Fact.BIRTH_DATE, birth.date());
        line.put(Fact.BIRTH_YEAR, birth.year());
        SheetCell cell = cells.cell(Field.UNIT);
        String unit = cell.text().isEmpty() ? section : cell.legacy() ? UnitNames.capitalsBack(cell.text()) : cell.text();
        if (unit != null) {
            String ordinary = UnitNames.ordinary(unit);
            line.put(Fact.UNIT_NAME, ordinary);
            line.put(Fact.UNIT_NORM, VietnameseText.search(ordinary));
        }
    }

    private void year(ImportLine line, Cells cells) {
        SheetCell cell = cells.cell(Field.YEAR);
        BigDecimal number = cell.number();
        Matcher matcher = YEAR.matcher(cell.text());
        if (number != null && number.intValue() >= 1945 && number.intValue() <= context.today().getYear()) {
            line.put(Fact.FACT_YEAR, number.intValue());
        } else if (number == null && matcher.find() && Integer.parseInt(matcher.group(1)) <= context.today().getYear()) {
            line.put(Fact.FACT_YEAR, Integer.valueOf(matcher.group(1)));
        } else {
            line.problem(ProblemCode.YEAR_MISSING, cells.column(Field.YEAR), cell.text());
        }
    }

    private void rating(ImportLine line, Cells cells) {
        String text = cells.text(Field.RATING);
        if (WordList.saysNothing(text)) {
            return;
        }
        String level = WordList.RATINGS.code(text);
        if (level == null) {
            line.problem(ProblemCode.RATING_UNKNOWN, cells.column(Field.RATING), text);
            return;
        }
        String earlier = met.putIfAbsent(key(line, "R"), level);
        if (earlier == null) {
            line.put(Fact.RATING, level);
        } else if (!earlier.equals(level)) {
            line.problem(ProblemCode.RATING_TWICE, cells.column(Field.RATING), text);
        }
    }

    /** By ID where there is one, otherwise by everything else the row says. */
    private static String who(ImportLine line) {
        String id = line.text(Fact.PERSONAL_ID);
        return PersonalId.isValid(id) ? id : line.get(Fact.NORM_NAME) + "|" + line.get(Fact.BIRTH_YEAR) + "|" + line.get(Fact.UNIT_NORM);
    }

    /** A fact of this person and year. */
    private static String key(ImportLine line, String fact) {
        return who(line) + "|" + line.get(Fact.FACT_YEAR) + "|" + fact;
    }

    private void titles(ImportLine line, Cells cells) {
        String text = cells.text(Field.TITLE);
        if (WordList.saysNothing(text)) {
            return;
        }
        Set<String> codes = new LinkedHashSet<>();
        String whole = WordList.TITLES.code(text);
        boolean several = PARTS.matcher(text).find();
        if (whole != null && !several) {
            codes.add(whole);
        } else {
            for (String part : PARTS.split(text)) {
                String code = WordList.saysNothing(part) ? "" : WordList.TITLES.code(part);
                if (code == null) {
                    line.problem(ProblemCode.TITLE_UNKNOWN, cells.column(Field.TITLE), part);
                } else if (!code.isEmpty()) {
                    codes.add(code);
                }
            }
        }
        String number = cells.text(Field.DECISION_NO);
        codes.removeIf(code -> met.put(key(line, "T" + code + (ONCE_A_YEAR.contains(code) ? "" : number)), "") != null);
        line.put(Fact.AWARD_CODES, String.join(" ", codes));
        line.put(Fact.DECISION_NO, cells.text(Field.DECISION_NO));
        line.put(Fact.DECIDED_ON, cells.otherDate(Field.DECIDED_ON));
    }

    private void initiative(ImportLine line, Cells cells) {
        String title = cells.text(Field.INITIATIVE);
        if (WordList.saysNothing(title)) {
            return;
        }
        String level = WordList.LEVELS.code(cells.text(Field.INITIATIVE_LEVEL));
        if (level == null) {
            line.problem(ProblemCode.LEVEL_UNKNOWN, cells.column(Field.INITIATIVE_LEVEL), cells.text(Field.INITIATIVE_LEVEL));
        }
        if (met.put(key(line, "I" + title.toLowerCase(java.util.Locale.ROOT)), "") != null) {
            return;
        }
        line.put(Fact.INITIATIVE, title);
        line.put(Fact.INITIATIVE_LEVEL, level);
        line.put(Fact.INITIATIVE_NO, cells.text(Field.INITIATIVE_NO));
        line.put(Fact.INITIATIVE_ON, cells.otherDate(Field.INITIATIVE_ON));
    }

    private void discipline(ImportLine line, Cells cells) {
        String form = cells.text(Field.DISCIPLINE);
        if (WordList.saysNothing(form)) {
            return;
        }
        SheetDate date = cells.date(Field.DISCIPLINED_ON);
        String known = WordList.DISCIPLINE.code(form);
        String code = known == null ? "OTHER" : known;
        if (date.date() != null && met.put(who(line) + "|D" + date.date() + code, "") != null) {
            return;
        }
        line.put(Fact.DISCIPLINE_FORM, code);
        line.put(Fact.DISCIPLINE_TEXT, form);
        line.put(Fact.DISCIPLINE_NO, cells.text(Field.DISCIPLINE_NO));
        if (date.date() == null) {
            line.problem(ProblemCode.DISCIPLINE_DATE, cells.column(Field.DISCIPLINED_ON), cells.text(Field.DISCIPLINED_ON));
        }
        line.put(Fact.DISCIPLINED_ON, date.date());
        line.put(Fact.DISCIPLINE_ENDS_ON, cells.otherDate(Field.DISCIPLINE_ENDS_ON));
    }
}
