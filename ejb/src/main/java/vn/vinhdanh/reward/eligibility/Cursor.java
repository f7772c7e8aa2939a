package vn.vinhdanh.reward.eligibility;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in the list as it stands in an address: opaque to callers. */
final class Cursor {

    private Cursor() {
    }

    static Selection.Place of(EligibilityRow row) {
        return new Selection.Place(row.sortKey(), row.id());
    }

    static String text(EligibilityRow row) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((row.id() + " " + row.sortKey()).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor; a damaged one starts from the beginning, as an old bookmark should. */
    static Selection.Place read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            return space < 0 || plain.indexOf(0) >= 0 ? null
                    : new Selection.Place(plain.substring(space + 1), Long.parseLong(plain.substring(0, space)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
