package vn.vinhdanh.personnel.imports.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.personnel.imports.file.SheetCell;
import vn.vinhdanh.shared.VietnameseText;

/**
 * Codes of ranks and professional titles. For the administrative ranks the number of pay steps is known (personnel brief §5, Thông tư 02/2021/TT-BNV);
 * codes of other branches are accepted by their list or pattern, without a check of the step.
 */
final class Ranks {

    private static final Map<String, Integer> STEPS = Map.ofEntries(Map.entry("01.001", 6), Map.entry("01.002", 8), Map.entry("01.003", 9),
            Map.entry("01.004", 10), Map.entry("01.005", 12), Map.entry("02.006", 8), Map.entry("02.007", 9), Map.entry("02.008", 12));
    private static final Map<String, String> BY_NAME = new HashMap<>();
    /** Professional titles of public employees, as V.01.02.02. */
    private static final Pattern PROFESSIONAL = Pattern.compile("V\\.\\d{2}\\.\\d{2}\\.\\d{2}");
    /** Inspection, accounting, tax, treasury, customs, market, forestry, veterinary, fishery, enforcement, judiciary and older codes still on file. */
    private static final Pattern OTHER_BRANCHES = Pattern.compile("01\\.(007|009|01[01]|299)|03\\.(299|30[0-3]|2\\d\\d|01[89]|05\\d|06\\d)|04\\.02[345]a?|06\\.(0[23]\\d[abc]?)|07\\.04\\d|08\\.05\\d"
            + "|09\\.(06\\d|07\\d|315|31[6-9])|10\\.(07\\d|22[5-8])|11\\.0(7\\d|8\\d)|12\\.084|13\\.(09\\d|1\\d\\d)|14\\.\\d{3}|15[abc]?\\.\\d{3}|16[abc]?\\.\\d{3}|17[abc]?\\.\\d{3}|18\\.\\d{3}|19\\.\\d{3}|21\\.\\d{3}|24\\.\\d{3}|25\\.\\d{3}");

    /** A code typed without its dot, and as a number without its zero. What looks like a year of today is no code: nobody could tell which was meant. */
    private static final Pattern WITHOUT_DOT = Pattern.compile("(?!20\\d\\d$)\\d{4,5}");

    static {
        BY_NAME.put("chuyen vien cao cap", "01.001");
        BY_NAME.put("cvcc", "01.001");
        BY_NAME.put("chuyen vien chinh", "01.002");
        BY_NAME.put("cvc", "01.002");
        BY_NAME.put("chuyen vien", "01.003");
        BY_NAME.put("cv", "01.003");
        BY_NAME.put("can su", "01.004");
        BY_NAME.put("cs", "01.004");
        BY_NAME.put("nhan vien", "01.005");
        BY_NAME.put("nv", "01.005");
        BY_NAME.put("van thu vien chinh", "02.006");
        BY_NAME.put("van thu vien", "02.007");
        BY_NAME.put("van thu vien trung cap", "02.008");
    }

    /** The name of a rank with its code behind, as the template offers them. */
    private static final Pattern CODE_BEHIND = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    private Ranks() {
    }

    /** The code a cell means ("01.003", 1.003 as a number, 1003 without its dot, "Chuyên viên", "Thanh tra viên (04.025)"), or null when no rank is known by it. */
    static String code(SheetCell cell) {
        Matcher behind = CODE_BEHIND.matcher(cell.text());
        String code = behind.matches() ? plain(new SheetCell(cell.column(), behind.group(1), null, null, false)) : null;
        return code == null ? plain(cell) : code;
    }

    private static String plain(SheetCell cell) {
        String text = cell.text().replaceAll("\\s", "").replace(',', '.').toUpperCase(java.util.Locale.ROOT);
        if (text.matches("\\d\\.\\d{1,3}")) {
            text = "0" + text + "0".repeat(cell.number() == null ? 0 : 5 - text.length());
        }
        if (WITHOUT_DOT.matcher(text).matches()) {
            text = (text.length() == 4 ? "0" : "") + text;
            text = text.substring(0, 2) + "." + text.substring(2);
        }
        if (STEPS.containsKey(text) || PROFESSIONAL.matcher(text).matches() || OTHER_BRANCHES.matcher(text.toLowerCase(java.util.Locale.ROOT)).matches()) {
            return text;
        }
        return BY_NAME.get(VietnameseText.search(cell.text().replaceAll("\\(.*\\)", "")));
    }

    /** The number of steps of a rank, or null when it is not known. */
    static Integer steps(String code) {
        return code == null ? null : STEPS.get(code);
    }
}
