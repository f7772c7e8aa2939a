package vn.vinhdanh.personnel.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.VietnameseText;

/**
 * Words typed into a filter (position, ethnic group), found without marks and in any order, the last one perhaps unfinished: "pho phong" finds
 * Phó Trưởng phòng. A word that was typed with its marks is meant so: "phó" does not find everybody of a phòng.
 */
public final class PlainWords {

    private static final String GAPS = "-.,;:/()";
    private static final Pattern GAP = Pattern.compile("[-.,;:/()\\s]+");
    private static final String SPACES = "        ";
    // the two halves of the letters with marks, small and capital, and what each becomes; written as in the indexes person_position, person_ethnic_group
    private static final String MARKED = "àÀảẢãÃáÁạẠăĂằẰẳẲẵẴắẮặẶâÂầẦẩẨẫẪấẤậẬèÈẻẺẽẼéÉẹẸêÊềỀểỂễỄếẾệỆìÌỉỈĩĨíÍịỊò"
            + "ÒỏỎõÕóÓọỌôÔồỒổỔỗỖốỐộỘơƠờỜởỞỡỠớỚợỢùÙủỦũŨúÚụỤưƯừỪửỬữỮứỨựỰỳỲỷỶỹỸýÝỵỴđĐ";
    private static final String PLAIN = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeeeeeeeiiiiiiiiiio"
            + "ooooooooooooooooooooooooooooooooouuuuuuuuuuuuuuuuuuuuuuyyyyyyyyyydd";
    private static final String WITHOUT_MARKS = "SQL('lower(translate(?, ''" + MARKED + GAPS + "'', ''" + PLAIN + SPACES + "''))', ";
    private static final String BETWEEN_SPACES = "SQL('('' '' || lower(translate(?, ''" + MARKED + GAPS + "'', ''" + PLAIN + SPACES + "'')) || '' '')', ";
    private static final String LIKE = ") LIKE :";
    private static final String ESCAPE = " ESCAPE '!'";
    // not LIKE: PostgreSQL takes that for rare, and would then collect everybody in a frequent position
    private static final String WRITTEN = "LOCATE(:";
    private static final String IN = ", CONCAT(' ', LOWER(FUNCTION('TRANSLATE', ";
    private static final String END = ", '" + GAPS + "', '" + SPACES + "')))) > 0";

    private PlainWords() {
    }

    /** A field without marks, as text in JPQL; compared with {@link #plain}. */
    static String without(String field) {
        return WITHOUT_MARKS + field + ")";
    }

    /** What was typed as {@link #without} has it. */
    static String plain(String typed) {
        return VietnameseText.nfc(GAP.matcher(VietnameseText.search(typed)).replaceAll(" "));
    }

    /**
     * The condition that a field holds what was typed.
     *
     * @param field  constant piece of JPQL
     * @param name   beginning of the names of the parameters
     * @param values takes the parameters
     */
    public static String condition(String field, String name, String typed, Map<String, Object> values) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String pattern : patterns(typed)) {
            values.put(name + number, pattern);
            text.append(" AND ").append(BETWEEN_SPACES).append(field).append(LIKE).append(name).append(number).append(ESCAPE);
            number++;
        }
        for (List<String> word : MarkedWords.of(typed).spellings()) {
            List<String> ways = new ArrayList<>();
            for (String way : word) {
                values.put(name + number, " " + way);
                ways.add(WRITTEN + name + number + IN + field + END);
                number++;
            }
            text.append(" AND (").append(String.join(" OR ", ways)).append(')');
        }
        // only commas and brackets were typed: that is in no position
        return number == 0 ? " AND 1 = 0" : text.toString();
    }

    private static List<String> patterns(String typed) {
        String plain = plain(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        List<String> words = plain.isEmpty() ? List.of() : List.of(plain.split(" "));
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            patterns.add("% " + words.get(i) + (i == words.size() - 1 ? "%" : " %"));
        }
        return patterns;
    }
}
