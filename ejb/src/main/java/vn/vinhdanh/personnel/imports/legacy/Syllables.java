package vn.vinhdanh.personnel.imports.legacy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what a written Vietnamese syllable looks like: initial, vowels, final, at most one tone, on the vowel that carries it. Text in the wrong
 * encoding breaks these rules almost at once; that is how it is told from proper text.
 */
final class Syllables {

    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final int ACUTE = 3;
    private static final Pattern SHAPE = Pattern.compile(
            "(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|kr|br|pl|bl|kl|đr|kp|ks|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]{1,3})(ch|ng|nh|[cmnptk])?");
    /** Vowels of a syllable, the places its tone may stand on, and whether a final must ("+") or may not ("-") follow. */
    private static final Map<String, String> VOWELS = new HashMap<>();
    /** Abbreviations such as QĐ, HĐND. */
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{0,4}Đ[A-ZĐ]{0,4}");

    static {
        String table = "a0 ă0+ â0+ e0 ê0 i0 o0 ô0 ơ0 u0 ư0 y0 oa01 oe01 uy01 uê1 oă1+ oo1+ iê1+ yê1+ uô1+ ươ1+ uâ1+ uyê2+ ia0- ya0- ua0- ưa0- uơ1- uya1- "
                + "ai0- ao0- au0- ay0- âu0- ây0- eo0- êu0- iu0- oi0- ôi0- ơi0- ui0- ưi0- ưu0- iêu1- yêu1- uôi1- ươi1- ươu1- oai1- oay1- oao1- oeo1- uây1- uao1- uyu1- uêu1-";
        for (String entry : table.split(" ")) {
            int digit = 0;
            while (!Character.isDigit(entry.charAt(digit))) {
                digit++;
            }
            VOWELS.put(entry.substring(0, digit), entry.substring(digit));
        }
    }

    private Syllables() {
    }

    /** Is this word written as a Vietnamese syllable (or an abbreviation with Đ) is? */
    static boolean valid(String word) {
        if (ABBREVIATION.matcher(word).matches()) {
            return true;
        }
        StringBuilder bare = new StringBuilder(word.length());
        int tone = -1;
        int place = -1;
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            String parts = c < 128 ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            int mark = parts.length() < 2 ? -1 : TONES.indexOf(parts.charAt(parts.length() - 1));
            // an old keyboard may also put the dot below before the circumflex
            int inner = parts.length() < 3 || mark >= 0 ? -1 : TONES.indexOf(parts.charAt(1));
            if (mark >= 0 || inner >= 0) {
                if (tone >= 0) {
                    return false;
                }
                tone = Math.max(mark, inner);
                place = bare.length();
                parts = Normalizer.normalize(mark >= 0 ? parts.substring(0, parts.length() - 1) : parts.charAt(0) + parts.substring(2), Normalizer.Form.NFC);
                bare.append(parts);
            } else {
                bare.append(c);
            }
        }
        return fits(SHAPE.matcher(bare), tone, place);
    }

    private static boolean fits(Matcher shape, int tone, int place) {
        String rule = shape.matches() ? VOWELS.get(shape.group(2)) : null;
        String last = rule == null ? null : shape.group(3);
        if (rule == null || rule.endsWith("+") && last == null || rule.endsWith("-") && last != null) {
            return false;
        }
        // a syllable closed by c, ch, p or t always carries sắc or nặng
        boolean stopped = last != null && (last.startsWith("c") || last.equals("p") || last.equals("t"));
        if (tone < 0) {
            return !stopped;
        }
        return rule.indexOf('0' + place - shape.start(2)) >= 0 && (!stopped || tone >= ACUTE);
    }
}
