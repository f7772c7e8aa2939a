package vn.vinhdanh.personnel.imports.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.personnel.imports.file.SheetRow;
import vn.vinhdanh.shared.VietnameseText;

/** Tells the rows below the heading apart: a person, a unit as a section title, or something to pass over (totals, signatures, column numbers). */
public final class RowSorter {

    /** What a row is. */
    public enum Kind { PERSON, SECTION, NOTHING }

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,7}[.)]?|[A-H][.)]?|\\d{1,2}(\\.\\d{1,2})+\\.?");
    private static final Pattern SECTION_START = Pattern.compile("(?:[IVXLC]{1,6}|[A-H])\\s*[.)/:-]\\s*\\S.*|\\d{1,2}[.)]\\s+\\S.*");
    private static final Pattern TOTAL = Pattern.compile("^(tong (so|cong|hop)|tong ?:|tong$|cong ?:|cong$|cong (so|\\d)|an dinh|danh sach (nay )?(co|gom)|nguoi lap|nguoi ky|nguoi tong hop|giam doc|pho giam doc|thu truong|kt |tm |tl "
            + "|ghi chu|ngay \\d|.*, ngay .*thang|total|sum|nguoi duyet|chu tich|truong phong$|lap bieu|ke toan).*");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?|\\(?[A-Za-z]\\)?|\\d{1,2}\\s*=.*");

    private final Heading heading;
    private final Map<Field, Integer> columns;
    private final int nameColumn;
    private boolean afterTotal;

    public RowSorter(Heading heading) {
        this.heading = heading;
        this.columns = heading.byField();
        this.nameColumn = columns.getOrDefault(Field.FULL_NAME, columns.getOrDefault(Field.FAMILY_NAME, columns.getOrDefault(Field.PERSONAL_ID, 1)));
    }

    /** Tells what the row is; the rows must come in their order. */
    public Kind sort(SheetRow row) {
        if (row.number() <= heading.last() || heading.repeatedBy(row) || isColumnNumbers(row)) {
            return Kind.NOTHING;
        }
        SheetCell only = onlyText(row);
        if (only != null && isTotal(only.text())) {
            afterTotal = true;
            return Kind.NOTHING;
        }
        if (filled(row) >= 2 || has(row, Field.PERSONAL_ID)) {
            return person(row);
        }
        if (only != null && isSection(row, only)) {
            afterTotal = false;
            return Kind.SECTION;
        }
        boolean numbered = ordinal(row) != null && ordinal(row).number() != null && has(row, Field.FULL_NAME);
        return numbered && !afterTotal ? Kind.PERSON : Kind.NOTHING;
    }

    private Kind person(SheetRow row) {
        boolean known = has(row, Field.PERSONAL_ID);
        boolean total = !known && isTotal(row.cells().get(0).text());
        boolean signature = !known && afterTotal && ordinal(row) == null;
        afterTotal = !known && (afterTotal || total);
        return total || signature ? Kind.NOTHING : Kind.PERSON;
    }

    /** The cell that holds the text of a section row. */
    SheetCell section(SheetRow row) {
        return onlyText(row);
    }

    private boolean isSection(SheetRow row, SheetCell only) {
        SheetCell ordinal = ordinal(row);
        if (only.column() > nameColumn + 1 || afterTotal && ordinal == null && !UnitNames.looksLikeUnit(UnitNames.withoutNumbering(only.text()))) {
            return false;
        }
        String text = only.text();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
        boolean numbered = ordinal != null && ordinal != only && ROMAN.matcher(ordinal.text()).matches() && ordinal.number() == null;
        if (ordinal != null && ordinal.number() != null) {
            return UnitNames.looksLikeUnit(text);
        }
        return numbered || SECTION_START.matcher(text).matches() || capitals || UnitNames.looksLikeUnit(UnitNames.withoutNumbering(text));
    }

    private SheetCell ordinal(SheetRow row) {
        Integer column = columns.get(Field.ORDINAL);
        return column == null ? null : row.at(column);
    }

    /** The one text of a row beside its running number, or null when there are none or several. */
    private SheetCell onlyText(SheetRow row) {
        SheetCell ordinal = ordinal(row);
        SheetCell only = null;
        for (SheetCell cell : row.cells()) {
            boolean counts = cell != ordinal || row.cells().size() == 1;
            if (counts && cell.number() == null && !cell.text().isEmpty()) {
                if (only != null) {
                    return null;
                }
                only = cell;
            }
        }
        return only;
    }

    private int filled(SheetRow row) {
        int count = 0;
        for (Map.Entry<Field, Integer> column : columns.entrySet()) {
            count += column.getKey() != Field.ORDINAL && row.at(column.getValue()) != null ? 1 : 0;
        }
        return count;
    }

    private boolean has(SheetRow row, Field field) {
        return columns.containsKey(field) && row.at(columns.get(field)) != null;
    }

    private static boolean isTotal(String text) {
        return TOTAL.matcher(VietnameseText.search(text)).matches();
    }

    private static boolean isColumnNumbers(SheetRow row) {
        return row.cells().size() >= 3 && row.cells().stream().allMatch(c -> COLUMN_NUMBER.matcher(c.text()).matches());
    }
}
