package vn.vinhdanh.personnel.imports.legacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** VNI for Windows: most letters with marks are two characters, the letter and behind it the mark in the same case. */
final class Vni {

    private static final Map<String, String> LETTERS = new HashMap<>();

    static {
        pairs("a", "\u00F9á \u00F8à \u00FBả \u00F5ã \u00EFạ \u00E2â \u00EAă \u00E1ấ \u00E0ầ \u00E5ẩ \u00E3ẫ \u00E4ậ \u00E9ắ \u00E8ằ \u00FAẳ \u00FCẵ \u00EBặ");
        pairs("e", "\u00F9é \u00F8è \u00FBẻ \u00F5ẽ \u00EFẹ \u00E2ê \u00E1ế \u00E0ề \u00E5ể \u00E3ễ \u00E4ệ");
        pairs("o", "\u00F9ó \u00F8ò \u00FBỏ \u00F5õ \u00EFọ \u00E2ô \u00E1ố \u00E0ồ \u00E5ổ \u00E3ỗ \u00E4ộ");
        pairs("u", "\u00F9ú \u00F8ù \u00FBủ \u00F5ũ \u00EFụ");
        pairs("y", "\u00F9ý \u00F8ỳ \u00FBỷ \u00F5ỹ");
        pairs("\u00F4", "\u00F9ớ \u00F8ờ \u00FBở \u00F5ỡ \u00EFợ");
        pairs("\u00F6", "\u00F9ứ \u00F8ừ \u00FBử \u00F5ữ \u00EFự");
        String single = "\u00F4ơ\u00F6ư\u00F1đ\u00E6ỉ\u00F3ĩ\u00F2ị\u00EEỵ";
        for (int i = 0; i < single.length(); i += 2) {
            both(single.substring(i, i + 1), single.substring(i + 1, i + 2));
        }
    }

    private Vni() {
    }

    /** Pairs are given as mark and letter, parted by spaces. */
    private static void pairs(String base, String pairs) {
        for (String pair : pairs.split(" ")) {
            both(base + pair.charAt(0), pair.substring(1));
        }
    }

    /** Small letter, capital letter with a small mark ("Aâ", as a word begins), and all capital. */
    private static void both(String code, String letter) {
        String capital = letter.toUpperCase(Locale.ROOT);
        LETTERS.put(code, letter);
        LETTERS.put(code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1), capital);
        LETTERS.put(code.toUpperCase(Locale.ROOT), capital);
    }

    /** The text in Unicode. */
    static String toUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            String pair = i + 1 < text.length() ? LETTERS.get(text.substring(i, i + 2)) : null;
            if (pair == null) {
                String one = text.substring(i, i + 1);
                out.append(LETTERS.getOrDefault(one, one));
                i++;
            } else {
                out.append(pair);
                i += 2;
            }
        }
        return out.toString();
    }
}
