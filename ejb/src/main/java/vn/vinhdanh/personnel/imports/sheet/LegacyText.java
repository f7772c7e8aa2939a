package vn.vinhdanh.personnel.imports.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns text typed in the old one-byte encodings TCVN3 (the .Vn fonts) and VNI into Unicode. What the cell's font says is not asked:
 * offices paste such text into other fonts. The characters decide, because Vietnamese written in Unicode never holds them.
 */
public final class LegacyText {

    private static final String TCVN3_CODES =
            "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE"
            + "\u00B5\u00B6\u00B7\u00B8\u00B9\u00BB\u00BC\u00BD\u00BE\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB"
            + "\u00CC\u00CE\u00CF\u00D0\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00DC\u00DD\u00DE"
            + "\u00DF\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE"
            + "\u00EF\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE";
    private static final String TCVN3_LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ"
            + "àảãáạằẳẵắặầẩẫấậ"
            + "èẻẽéẹềểễếệìỉĩíị"
            + "òỏõóọồổỗốộờởỡớợ"
            + "ùủũúụừửữứựỳỷỹýỵ";
    private static final Map<Character, Character> TCVN3 = new HashMap<>();
    private static final Map<String, String> VNI = new HashMap<>();
    /** Letters of the one-byte range that Vietnamese in Unicode does use. */
    private static final String UNICODE_TOO = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";
    /** A base letter followed by the mark VNI puts behind it, or one of VNI's own letters. */
    private static final Pattern VNI_SIGNS = Pattern.compile(
            "[aeouyAEOUY\u00F4\u00F6\u00D4\u00D6][\u00F8\u00FB\u00EF\u00F9\u00F5\u00D8\u00DB\u00CF\u00D9\u00D5]"
            + "|[aeAEoO][\u00E5\u00E4\u00EB\u00FC\u00E2\u00EA\u00E8\u00E9\u00FA\u00C5\u00C4\u00CB\u00DC\u00C2\u00CA\u00C8\u00C9\u00DA]"
            + "|[aeAE][\u00E0\u00E1\u00E3\u00C0\u00C1\u00C3]|\u00F1|\u00D1|\u00F6|\u00D6|\u00E6|\u00EE");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ](\\p{Ll}|\\b)");

    static {
        for (int i = 0; i < TCVN3_CODES.length(); i++) {
            TCVN3.put(TCVN3_CODES.charAt(i), TCVN3_LETTERS.charAt(i));
        }
        vni("a", "\u00F9á \u00F8à \u00FBả \u00F5ã \u00EFạ \u00E2â \u00EAă \u00E1ấ \u00E0ầ \u00E5ẩ \u00E3ẫ \u00E4ậ \u00E9ắ \u00E8ằ \u00FAẳ \u00FCẵ \u00EBặ");
        vni("e", "\u00F9é \u00F8è \u00FBẻ \u00F5ẽ \u00EFẹ \u00E2ê \u00E1ế \u00E0ề \u00E5ể \u00E3ễ \u00E4ệ");
        vni("o", "\u00F9ó \u00F8ò \u00FBỏ \u00F5õ \u00EFọ \u00E2ô \u00E1ố \u00E0ồ \u00E5ổ \u00E3ỗ \u00E4ộ");
        vni("u", "\u00F9ú \u00F8ù \u00FBủ \u00F5ũ \u00EFụ");
        vni("y", "\u00F9ý \u00F8ỳ \u00FBỷ \u00F5ỹ");
        vni("\u00F4", "\u00F9ớ \u00F8ờ \u00FBở \u00F5ỡ \u00EFợ");
        vni("\u00F6", "\u00F9ứ \u00F8ừ \u00FBử \u00F5ữ \u00EFự");
        String single = "\u00F4ơ\u00F6ư\u00F1đ\u00E6ỉ\u00F3ĩ\u00F2ị\u00EEỵ";
        for (int i = 0; i < single.length(); i += 2) {
            both(single.substring(i, i + 1), single.substring(i + 1, i + 2));
        }
    }

    private LegacyText() {
    }

    /** Pairs are given as mark + letter, parted by spaces. */
    private static void vni(String base, String pairs) {
        for (int i = 0; i < pairs.length(); i += 3) {
            both(base + pairs.charAt(i), String.valueOf(pairs.charAt(i + 1)));
        }
    }

    private static void both(String code, String letter) {
        VNI.put(code, letter);
        String capital = letter.toUpperCase(java.util.Locale.ROOT);
        String head = code.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        VNI.put(head + code.substring(1), capital);
        VNI.put(code.toUpperCase(java.util.Locale.ROOT), capital);
    }

    /** Is this text in one of the old encodings? {@code sheetIsLegacy} decides where the characters alone leave it open. */
    public static boolean isLegacy(String text, boolean sheetIsLegacy) {
        return encoding(text, sheetIsLegacy) != null;
    }

    /** The text in Unicode; text that is already Unicode comes back as it is. */
    public static String convert(String text, boolean sheetIsLegacy) {
        String encoding = encoding(text, sheetIsLegacy);
        if (encoding == null) {
            return text;
        }
        return "VNI".equals(encoding) ? fromVni(text) : fromTcvn3(text);
    }

    private static String encoding(String text, boolean sheetIsLegacy) {
        if (!mayBeLegacy(text)) {
            return null;
        }
        int special = 0;
        int tcvnOnly = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u00FF' && Character.isLetter(c)) {
                return null;
            }
            if (c > '\u00A0' && TCVN3.containsKey(c)) {
                special++;
                if (UNICODE_TOO.indexOf(c) < 0 && "\u00F8\u00FB\u00EF\u00E5\u00E4\u00EB\u00FC\u00F1\u00F6\u00E6\u00EE\u00D8\u00CF\u00CB\u00DC\u00D1\u00D6\u00C6\u00CE".indexOf(c) < 0) {
                    tcvnOnly++;
                }
            }
        }
        if (special == 0 && text.chars().noneMatch(c -> "\u00DB\u00C5\u00C4".indexOf(c) >= 0)) {
            return null;
        }
        if (tcvnOnly > 0) {
            return text.chars().anyMatch(Character::isLetter) ? "TCVN3" : null;
        }
        if (VNI_SIGNS.matcher(text).find() && fromVni(text).chars().noneMatch(c -> strange((char) c))) {
            return "VNI";
        }
        boolean strange = text.chars().anyMatch(c -> strange((char) c)) || CAPITAL_INSIDE.matcher(text).find();
        return strange || sheetIsLegacy ? "TCVN3" : null;
    }

    /** Only letters of the one-byte range above ASCII, and at least one of them. */
    private static boolean mayBeLegacy(String text) {
        boolean high = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u00FF' && Character.isLetter(c)) {
                return false;
            }
            high |= c > '\u00A0';
        }
        return high;
    }

    private static boolean strange(char c) {
        return c > '\u00A0' && c <= '\u00FF' && UNICODE_TOO.indexOf(c) < 0 && c != '\u00B7' && c != '\u00B0';
    }

    private static String fromTcvn3(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(TCVN3.getOrDefault(c, c).charValue());
        }
        return out.toString();
    }

    private static String fromVni(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            String pair = i + 1 < text.length() ? VNI.get(text.substring(i, i + 2)) : null;
            if (pair != null) {
                out.append(pair);
                i += 2;
            } else {
                String one = text.substring(i, i + 1);
                out.append(VNI.getOrDefault(one, one));
                i++;
            }
        }
        return out.toString();
    }
}
