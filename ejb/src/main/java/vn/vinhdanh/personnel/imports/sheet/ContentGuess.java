package vn.vinhdanh.personnel.imports.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.shared.VietnameseText;

/** What a column holds, told by its cells where the wording of its heading is not known. Only what cannot be anything else is guessed. */
final class ContentGuess {

    private static final int ENOUGH = 2;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’ .-]{2,60}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-zA-Z]{2,}");
    private static final Pattern RANK = Pattern.compile("\\d{1,2}[.,]\\d{2,3}|[Vv]\\.\\d{2}\\.\\d{2}\\.\\d{2}");
    private static final Set<String> SEXES = Set.of("nam", "nu", "male", "female");
    /** Family names of nine people in ten. */
    private static final Set<String> FAMILIES = Set.of("nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dao", "doan", "vuong",
            "trinh", "truong", "dinh", "lam", "phung", "mai", "to", "ha", "ta", "luong", "lu", "lo", "quach", "cao", "nong", "giang", "vang", "sung", "ma", "thao", "chu", "hua", "tong", "kieu", "cam", "deo");

    private final List<SheetRow> below;

    ContentGuess(List<SheetRow> below) {
        this.below = below;
    }

    /** Gives columns without a meaning the one their cells prove; meanings that are taken already are not given twice. */
    void complete(TreeMap<Integer, Heading.Column> columns, Set<Integer> known) {
        Set<Field> taken = EnumSet.noneOf(Field.class);
        columns.values().stream().map(Heading.Column::field).filter(java.util.Objects::nonNull).forEach(taken::add);
        for (Map.Entry<Integer, Heading.Column> entry : columns.entrySet()) {
            Field field = entry.getValue().field() != null || known.contains(entry.getKey()) ? null : guess(entry.getKey(), taken);
            if (field != null) {
                taken.add(field);
                entry.setValue(entry.getValue().withField(field));
            }
        }
    }

    private Field guess(int column, Set<Field> taken) {
        boolean named = taken.contains(Field.FULL_NAME) || taken.contains(Field.GIVEN_NAME) || taken.contains(Field.FAMILY_NAME);
        if (!taken.contains(Field.PERSONAL_ID) && most(column, c -> PersonalId.read(c.text(), c.number()).valid())) {
            return Field.PERSONAL_ID;
        }
        if (!named && most(column, ContentGuess::isName)) {
            return Field.FULL_NAME;
        }
        if (!taken.contains(Field.SEX) && most(column, c -> SEXES.contains(VietnameseText.search(c.text())))) {
            return Field.SEX;
        }
        if (!taken.contains(Field.EMAIL) && most(column, c -> EMAIL.matcher(c.text()).matches())) {
            return Field.EMAIL;
        }
        if (!taken.contains(Field.RANK) && most(column, c -> RANK.matcher(c.text()).matches() && Ranks.code(c) != null)) {
            return Field.RANK;
        }
        return !taken.contains(Field.UNIT) && most(column, c -> UnitNames.looksLikeUnit(c.text())) ? Field.UNIT : null;
    }

    private static boolean isName(SheetCell cell) {
        int space = cell.text().indexOf(' ');
        return cell.number() == null && space > 0 && NAME.matcher(cell.text()).matches() && FAMILIES.contains(VietnameseText.search(cell.text().substring(0, space)));
    }

    /** Four cells in five say so, and not one alone. */
    private boolean most(int column, Predicate<SheetCell> sign) {
        int filled = 0;
        int yes = 0;
        for (SheetRow row : below) {
            SheetCell cell = row.at(column);
            if (cell != null && row.cells().size() > 2) {
                filled++;
                yes += sign.test(cell) ? 1 : 0;
            }
        }
        return yes >= ENOUGH && yes * 5 >= filled * 4;
    }
}
