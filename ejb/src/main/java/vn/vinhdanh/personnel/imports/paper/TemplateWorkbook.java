package vn.vinhdanh.personnel.imports.paper;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.personnel.imports.sheet.Field;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.excel.SheetWriter;

/** An empty list to fill in: headings that are understood without choosing, lists to pick from, and a sheet that explains each column with an example. */
final class TemplateWorkbook {

    private static final List<Field> ROSTER = List.of(Field.ORDINAL, Field.FULL_NAME, Field.PERSONAL_ID, Field.BIRTH, Field.SEX, Field.UNIT, Field.POSITION, Field.TYPE, Field.RANK,
            Field.STEP, Field.COEFFICIENT, Field.PAY_FROM, Field.POSTED_FROM, Field.JOINED_ON, Field.AGENCY_JOINED_ON, Field.PARTY_JOINED_ON, Field.PARTY_OFFICIAL_ON, Field.ETHNIC_GROUP,
            Field.RELIGION, Field.BIRTH_PLACE, Field.HOME_TOWN, Field.RESIDENCE, Field.PHONE, Field.EMAIL, Field.SOCIAL_INSURANCE_NO, Field.HIGHEST_DEGREE, Field.POLITICAL_THEORY, Field.NOTE);
    private static final List<Field> HISTORY = List.of(Field.ORDINAL, Field.PERSONAL_ID, Field.FULL_NAME, Field.YEAR, Field.RATING, Field.TITLE, Field.DECISION_NO, Field.DECIDED_ON,
            Field.INITIATIVE, Field.INITIATIVE_LEVEL, Field.INITIATIVE_NO, Field.INITIATIVE_ON, Field.DISCIPLINE, Field.DISCIPLINE_NO, Field.DISCIPLINED_ON, Field.DISCIPLINE_ENDS_ON);
    private static final Set<Field> NEEDED = EnumSet.of(Field.FULL_NAME, Field.PERSONAL_ID, Field.UNIT, Field.YEAR);
    /** Codes and numbers that Excel would turn into something else. */
    private static final Set<Field> TEXTS = EnumSet.of(Field.PERSONAL_ID, Field.RANK, Field.PHONE, Field.SOCIAL_INSURANCE_NO, Field.DECISION_NO, Field.INITIATIVE_NO, Field.DISCIPLINE_NO);
    private static final Set<Field> WIDE = EnumSet.of(Field.FULL_NAME, Field.UNIT, Field.POSITION, Field.RANK, Field.RATING, Field.TITLE, Field.INITIATIVE, Field.BIRTH_PLACE, Field.HOME_TOWN, Field.RESIDENCE, Field.HIGHEST_DEGREE,
            Field.NOTE);
    private static final int ROWS = 2000;

    private final List<Field> fields;
    private final Map<Field, List<String>> choices;
    private final Texts texts;

    TemplateWorkbook(ImportKind kind, Map<Field, List<String>> choices, Texts texts) {
        this.fields = fields(kind);
        this.choices = choices;
        this.texts = texts;
    }

    /** The columns of a template. */
    static List<Field> fields(ImportKind kind) {
        return kind == ImportKind.ROSTER ? ROSTER : HISTORY;
    }

    void write(OutputStream stream) {
        try (SheetWriter out = new SheetWriter(stream)) {
            list(out);
            help(out);
            lists(out);
        }
    }

    private String heading(Field field) {
        return texts.get("enum.Field." + field.name()) + (NEEDED.contains(field) ? " *" : "");
    }

    private void list(SheetWriter out) {
        out.sheet(texts.get("imports.paper.list"));
        double[] widths = new double[fields.size()];
        List<String> headings = new ArrayList<>();
        int listed = 0;
        for (int i = 0; i < widths.length; i++) {
            Field field = fields.get(i);
            headings.add(heading(field));
            widths[i] = field == Field.ORDINAL ? 6 : WIDE.contains(field) ? 30 : 17;
            if (field.isDay() || TEXTS.contains(field)) {
                out.column(i, field.isDay() ? "dd/mm/yyyy" : "@");
            }
            if (!choices.getOrDefault(field, List.of()).isEmpty()) {
                out.choices(i, 2, ROWS, texts.get("imports.paper.choices"), listed++, choices.get(field).size());
            }
        }
        out.widths(widths).headings(headings);
    }

    /** One line for each column: what it is for and how it is written. The examples stand here, so that nobody hands them in as people. */
    private void help(SheetWriter out) {
        out.sheet(texts.get("imports.paper.help")).widths(38, 80, 34);
        out.row(List.of(texts.get("imports.paper.help.intro"))).next();
        out.row(List.of(texts.get("imports.paper.help.column"), texts.get("imports.paper.help.meaning"), texts.get("imports.paper.help.example")));
        for (Field field : fields) {
            out.wrap(1).row(List.of(heading(field), texts.get("imports.paper.help." + field.name()), texts.get("imports.paper.example." + field.name())));
        }
    }

    private void lists(SheetWriter out) {
        out.sheet(texts.get("imports.paper.choices")).hide();
        List<List<String>> columns = fields.stream().map(f -> choices.getOrDefault(f, List.<String>of())).filter(c -> !c.isEmpty()).toList();
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < columns.size(); i++) {
                out.cell(i, row < columns.get(i).size() ? columns.get(i).get(row) : null);
            }
            out.next();
        }
    }
}
