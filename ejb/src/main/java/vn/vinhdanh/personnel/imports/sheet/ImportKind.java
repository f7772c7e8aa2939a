package vn.vinhdanh.personnel.imports.sheet;

import java.util.Locale;

/** What a workbook holds. */
public enum ImportKind {
    /** People: who serves where. */
    ROSTER,
    /** Ratings, titles, initiatives and discipline of past years, one row per person and year. */
    HISTORY;

    /** Reads the REST parameter {@code kind}; null when it is neither. */
    public static ImportKind of(String text) {
        for (ImportKind kind : values()) {
            if (text != null && kind.name().equals(text.trim().toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        return null;
    }
}
