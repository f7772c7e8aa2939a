package vn.vinhdanh.personnel.imports.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.personnel.imports.legacy.ColumnEncodings;
import vn.vinhdanh.personnel.imports.legacy.Encoding;
import vn.vinhdanh.personnel.imports.legacy.LegacyText;
import vn.vinhdanh.personnel.person.EthnicGroups;
import vn.vinhdanh.shared.excel.PlainText;

/** Makes rows readable: old encodings become Unicode column by column, then every text is tidied. One for each sheet, because it learns. */
public final class RowRepair {

    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_PEOPLE = 30;

    private final ColumnEncodings columns = new ColumnEncodings();
    private final Map<String, LegacyText.Finding> found = new HashMap<>();

    /** Learns from the first rows what the columns are typed in, before any of them is repaired. */
    public void learn(List<SheetRow> rows) {
        for (SheetRow row : rows) {
            for (SheetCell cell : row.cells()) {
                if (cell.number() == null && atFirstSight(cell.text()) == LegacyText.Kind.UNICODE) {
                    columns.sawUnicode(cell.column());
                } else if (cell.number() == null) {
                    columns.saw(cell.column(), look(cell.text(), null));
                }
            }
        }
    }

    /** The row as it is read; cells of blanks only are left out. */
    public SheetRow repair(SheetRow row) {
        SheetRow result = new SheetRow(row.number());
        SheetCell left = null;
        for (SheetCell cell : row.cells()) {
            SheetCell readable = cell.number() != null || cell.text().isEmpty() ? cell : repair(cell, left);
            if (!readable.isBlank()) {
                result.cells().add(readable);
            }
            left = readable;
        }
        return result;
    }

    private SheetCell repair(SheetCell cell, SheetCell left) {
        String text = cell.text();
        Encoding encoding = encoding(cell, left);
        if (encoding != null) {
            return new SheetCell(cell.column(), CellText.clean(encoding.toUnicode(text)), null, text, false);
        }
        String tidy = PlainText.meant(CellText.clean(text));
        return tidy.equals(text) ? cell : new SheetCell(cell.column(), tidy, null, null, false);
    }

    /** What the cell is typed in; null for Unicode. */
    private Encoding encoding(SheetCell cell, SheetCell left) {
        LegacyText.Kind sight = atFirstSight(cell.text());
        if (sight != LegacyText.Kind.OPEN) {
            if (sight == LegacyText.Kind.UNICODE) {
                columns.sawUnicode(cell.column());
            }
            return null;
        }
        Encoding column = columns.of(cell.column());
        LegacyText.Finding finding = look(cell.text(), column);
        columns.saw(cell.column(), finding);
        if (finding.kind() != LegacyText.Kind.OPEN) {
            return finding.encoding();
        }
        if (column != null) {
            return LegacyText.fits(cell.text(), column) ? column : null;
        }
        return besideRepaired(cell, left);
    }

    /** The given name beside a family name in an old encoding was typed by the same hand. */
    private Encoding besideRepaired(SheetCell cell, SheetCell left) {
        if (left == null || !left.legacy() || left.column() != cell.column() - 1) {
            return null;
        }
        Encoding encoding = look(left.before(), null).encoding();
        return encoding != null && LegacyText.fits(cell.text(), encoding) ? encoding : null;
    }

    /** A word of the closed list of peoples is right as it stands, however its neighbours were typed: "Mông" is no "Mơng" in VNI. */
    private static LegacyText.Kind atFirstSight(String text) {
        LegacyText.Kind sight = LegacyText.atFirstSight(text);
        return sight == LegacyText.Kind.OPEN && EthnicGroups.isOne(text) ? LegacyText.Kind.UNICODE : sight;
    }

    /** Where several readings make syllables, the one that makes a people is meant: "Moâng" is "Mông" in VNI, not "Moõng" in TCVN3. */
    private static LegacyText.Finding people(String text, LegacyText.Finding found) {
        if (found.kind() == LegacyText.Kind.LEGACY && text.length() <= LONGEST_PEOPLE) {
            for (Encoding encoding : Encoding.values()) {
                if (EthnicGroups.isOne(encoding.toUnicode(text))) {
                    return new LegacyText.Finding(LegacyText.Kind.LEGACY, encoding);
                }
            }
        }
        return found;
    }

    private LegacyText.Finding look(String text, Encoding hint) {
        LegacyText.Finding known = hint == null ? found.get(text) : null;
        if (known != null) {
            return known;
        }
        LegacyText.Finding finding = people(text, LegacyText.look(text, hint));
        if (hint == null && finding.kind() != LegacyText.Kind.PLAIN && finding.kind() != LegacyText.Kind.UNICODE && found.size() < REMEMBERED) {
            found.put(text, finding);
        }
        return finding;
    }
}
