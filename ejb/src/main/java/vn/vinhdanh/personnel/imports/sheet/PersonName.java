package vn.vinhdanh.personnel.imports.sheet;

import java.util.HashMap;
import java.util.Map;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.shared.VietnameseText;

/** Puts a name and its parts into a line. Names share few words, so what is derived from a name is kept for the length of one workbook. */
final class PersonName {

    private static final int LONGEST = 200;
    private static final int KEPT = 20_000;

    private final Map<String, String> keys = new HashMap<>();

    void put(ImportLine line, Cells cells) {
        SheetCell full = cells.cell(Field.FULL_NAME);
        String name = full.text();
        boolean legacy = full.legacy();
        if (name.isEmpty() || cells.column(Field.FULL_NAME) < 0) {
            SheetCell family = cells.cell(Field.FAMILY_NAME);
            SheetCell given = cells.cell(Field.GIVEN_NAME);
            name = (family.text() + " " + given.text()).trim();
            legacy = family.legacy() || given.legacy();
        } else if (!cells.text(Field.GIVEN_NAME).isEmpty() && cells.column(Field.GIVEN_NAME) == cells.column(Field.FULL_NAME) + 1) {
            name = name + " " + cells.text(Field.GIVEN_NAME);
        }
        if (full.number() != null || name.chars().noneMatch(Character::isLetter)) {
            line.problem(ProblemCode.NAME_MISSING, cells.column(Field.FULL_NAME), name);
            return;
        }
        String tidy = NameCase.personName(name, legacy);
        if (full.legacy()) {
            line.repaired(full.column(), full.before(), tidy);
        }
        if (tidy.length() > LONGEST) {
            line.problem(ProblemCode.NAME_TOO_LONG, full.column() < 0 ? cells.column(Field.FAMILY_NAME) : full.column(), String.valueOf(tidy.length()));
        }
        VietnameseText.NameParts parts = parts(tidy);
        line.put(Fact.FULL_NAME, tidy);
        line.put(Fact.FAMILY_NAME, parts.family());
        line.put(Fact.MIDDLE_NAME, parts.middle());
        line.put(Fact.GIVEN_NAME, parts.given());
        line.put(Fact.NORM_NAME, search(tidy));
        line.put(Fact.SORT_KEY, order(parts.given()) + "|" + order(parts.family()) + "|" + order(parts.middle()));
    }

    /** As {@link VietnameseText#parts}, for a name that is tidy already. */
    private static VietnameseText.NameParts parts(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        return last < 0 ? new VietnameseText.NameParts("", "", name)
                : new VietnameseText.NameParts(name.substring(0, first), first == last ? "" : name.substring(first + 1, last), name.substring(last + 1));
    }

    private String order(String part) {
        return remember("o" + part, () -> VietnameseText.order(part));
    }

    private String search(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (String word : name.split(" ")) {
            key.append(key.isEmpty() ? "" : " ").append(remember("s" + word, () -> VietnameseText.search(word)));
        }
        return key.toString();
    }

    private String remember(String key, java.util.function.Supplier<String> make) {
        String known = keys.get(key);
        if (known == null) {
            known = make.get();
            if (keys.size() < KEPT) {
                keys.put(key, known);
            }
        }
        return known;
    }
}
