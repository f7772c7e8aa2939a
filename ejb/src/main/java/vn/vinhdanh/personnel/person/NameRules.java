package vn.vinhdanh.personnel.person;

import java.util.regex.Pattern;

/** What no birth name and no position looks like, though it may be typed: asked about by the form, "to be looked at" in an import. */
public final class NameRules {

    /** Letters of whatever people, with the apostrophes and hyphens of some; no digits, signs of formulas or pages, pictograms. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’‘ʼ`´‐‑–-]*");
    /** Positions have numbers, brackets and strokes, yet never these; and no list of positions begins by a sign of formulas. */
    private static final Pattern NO_POSITION = Pattern.compile("[<>=@|{}\\\\^~\\p{So}\\p{Cs}]|^\\s*\\+");

    private NameRules() {
    }

    /** Cannot be the name of a person as it stands. */
    public static boolean odd(String name) {
        return name != null && !NAME.matcher(name).matches();
    }

    /** Cannot be a position or title as it stands. */
    public static boolean oddPosition(String position) {
        return position != null && NO_POSITION.matcher(position).find();
    }
}
