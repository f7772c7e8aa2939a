package vn.vinhdanh.personnel.imports;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Types Vietnamese the old ways, by tables of their own: what a reader finds in files of twenty years ago. */
public final class OldEncodings {

    /** Every letter with its byte in TCVN 5712:1993 (table 3), as hexadecimal. */
    private static final String TCVN3 = "à B5 ả B6 ã B7 á B8 ạ B9 ă A8 ằ BB ẳ BC ẵ BD ắ BE ặ C6 â A9 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB đ AE è CC ẻ CE ẽ CF é D0 ẹ D1 ê AA ề D2 ể D3 ễ D4 ế D5 ệ D6 "
            + "ì D7 ỉ D8 ĩ DC í DD ị DE ò DF ỏ E1 õ E2 ó E3 ọ E4 ô AB ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ơ AC ờ EA ở EB ỡ EC ớ ED ợ EE ù EF ủ F1 ũ F2 ú F3 ụ F4 ư AD ừ F5 ử F6 ữ F7 ứ F8 ự F9 "
            + "ỳ FA ỷ FB ỹ FC ý FD ỵ FE Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7";
    /** Every letter with the letter and mark VNI types for it. */
    private static final String VNI = "á aù à aø ả aû ã aõ ạ aï ă aê ắ aé ằ aè ẳ aú ẵ aü ặ aë â aâ ấ aá ầ aà ẩ aå ẫ aã ậ aä đ ñ é eù è eø ẻ eû ẽ eõ ẹ eï ê eâ ế eá ề eà ể eå ễ eã ệ eä "
            + "í í ì ì ỉ æ ĩ ó ị ò ó où ò oø ỏ oû õ oõ ọ oï ô oâ ố oá ồ oà ổ oå ỗ oã ộ oä ơ ô ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï ú uù ù uø ủ uû ũ uõ ụ uï ư ö ứ öù ừ öø ử öû ữ öõ ự öï "
            + "ý yù ỳ yø ỷ yû ỹ yõ ỵ î";

    private OldEncodings() {
    }

    /** Small letters (and the seven capitals the table has) by what is typed for them. */
    public static Map<String, String> tcvn3Letters() {
        Map<String, String> letters = new LinkedHashMap<>();
        String[] table = TCVN3.split(" ");
        for (int i = 0; i < table.length; i += 2) {
            letters.put(table[i], String.valueOf((char) Integer.parseInt(table[i + 1], 16)));
        }
        return letters;
    }

    /** Small and capital letters by what is typed for them. */
    public static Map<String, String> vniLetters() {
        Map<String, String> letters = new LinkedHashMap<>();
        String[] table = VNI.split(" ");
        for (int i = 0; i < table.length; i += 2) {
            letters.put(table[i], table[i + 1]);
            letters.put(table[i].toUpperCase(java.util.Locale.ROOT), table[i + 1].toUpperCase(java.util.Locale.ROOT));
        }
        return letters;
    }

    /** As typed in a .Vn font; capitals that the font lacks stand as small letters. */
    public static String tcvn3(String text) {
        Map<String, String> letters = tcvn3Letters();
        StringBuilder out = new StringBuilder();
        for (String letter : text.split("")) {
            out.append(letters.getOrDefault(letter, letters.getOrDefault(letter.toLowerCase(java.util.Locale.ROOT), letter)));
        }
        return out.toString();
    }

    /** As typed in a VNI font. */
    public static String vni(String text) {
        Map<String, String> letters = vniLetters();
        StringBuilder out = new StringBuilder();
        for (String letter : text.split("")) {
            out.append(letters.getOrDefault(letter, letter));
        }
        return out.toString();
    }

    /** The bytes in windows-1258, where a tone is a character of its own behind its letter. */
    public static byte[] windows1258(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            StringBuilder base = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toCharArray()) {
                ("\u0300\u0309\u0303\u0301\u0323".indexOf(part) >= 0 ? tone : base).append(part);
            }
            out.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return out.toString().getBytes(Charset.forName("windows-1258"));
    }
}
