package vn.vinhdanh.personnel.imports.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.VietnameseText;

/** Names of units: capitals of a section row back to ordinary writing ("Phòng Tổ chức, biên chế"), and what kind of unit a name says. */
public final class UnitNames {

    private static final Pattern NUMBERING = Pattern.compile("^(?:[IVXLC]{1,6}|[A-Z]|\\d{1,3}(?:\\.\\d{1,2})*)\\s*[.)/:-]\\s*");
    /** Words that open a unit's name; the next word is written with a capital. */
    private static final List<String> OPENERS = List.of("văn phòng", "thanh tra", "trung tâm", "chi cục", "phòng", "ban quản lý", "ban", "trường",
            "đơn vị", "bộ phận", "khối", "tổ", "viện", "quỹ", "chi bộ", "đảng bộ", "sở", "đội", "trạm", "hạt", "đảng ủy", "ủy ban nhân dân", "ubnd");
    private static final Set<String> ALWAYS_CAPITAL = Set.of("sở", "đảng", "nhà");
    private static final Set<String> ABBREVIATIONS = Set.of("ubnd", "hđnd", "vp", "tt", "hcqt", "kh-tc", "cntt", "tđkt", "bhxh", "vh-xh", "mttq");

    private UnitNames() {
    }

    /** The name without the numbering some offices write in front of it ("II. Thanh tra Sở"). */
    public static String withoutNumbering(String text) {
        String name = NUMBERING.matcher(text).replaceFirst("");
        return (name.isBlank() ? text : name).replaceFirst("\\s*[:;.]+$", "");
    }

    /** Does the text begin as units are called? */
    public static boolean looksLikeUnit(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        return OPENERS.stream().anyMatch(o -> low.equals(o) || low.startsWith(o + " "))
                || Pattern.compile("^(phong|van phong|thanh tra|trung tam|chi cuc|ban|truong|don vi|bo phan|khoi|so|ubnd) .*").matcher(VietnameseText.search(text)).matches();
    }

    /** A name typed in capitals becomes ordinary writing, any other stays as it was typed. */
    public static String ordinary(String text) {
        String name = withoutNumbering(text);
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 5) {
            return name;
        }
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        int opener = openerLength(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < words.length; i++) {
            boolean start = i == 0 || i == opener || "-".equals(words[i - 1]) || "–".equals(words[i - 1]);
            if (ABBREVIATIONS.contains(words[i])) {
                words[i] = words[i].toUpperCase(Locale.ROOT);
            } else if (start || ALWAYS_CAPITAL.contains(words[i])) {
                words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
            }
        }
        return String.join(" ", words);
    }

    /** A name from a font of capitals has lost them: its letters are all small. */
    static String capitalsBack(String repaired) {
        return repaired.equals(repaired.toLowerCase(Locale.ROOT)) ? repaired.toUpperCase(Locale.ROOT) : repaired;
    }

    private static int openerLength(String low) {
        return OPENERS.stream().filter(o -> low.startsWith(o + " ")).mapToInt(o -> o.split(" ").length).max().orElse(0);
    }

    /** The kind of unit that its name tells, as the units table writes it. */
    public static String kind(String name) {
        String key = VietnameseText.search(name);
        if (key.startsWith("phong ") || key.startsWith("ban ")) {
            return "DIVISION";
        }
        if (key.startsWith("van phong") || key.startsWith("thanh tra")) {
            return "OFFICE";
        }
        if (key.startsWith("trung tam") || key.startsWith("truong ") || key.startsWith("vien ") || key.startsWith("quy ")) {
            return "CENTRE";
        }
        if (key.startsWith("so ") || key.startsWith("chi cuc")) {
            return "DEPARTMENT";
        }
        if (key.startsWith("xa ") || key.startsWith("phuong ") || key.startsWith("dac khu ") || key.startsWith("ubnd xa") || key.startsWith("ubnd phuong")) {
            return "COMMUNE";
        }
        return key.startsWith("chi bo") || key.startsWith("dang bo") || key.startsWith("dang uy") ? "PARTY_BODY" : "OTHER";
    }
}
