package vn.vinhdanh.personnel.quality;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in the list of findings: the last line seen. A damaged one starts from the beginning, as an old bookmark should. */
record FindingCursor(long id, String sortKey) {

    static final FindingCursor START = new FindingCursor(0, "");

    static String text(long id, String sortKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + " " + sortKey).getBytes(StandardCharsets.UTF_8));
    }

    static FindingCursor of(String text) {
        if (text == null || text.isBlank()) {
            return START;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            return space < 0 || plain.indexOf(0) >= 0 ? START : new FindingCursor(Long.parseLong(plain.substring(0, space)), plain.substring(space + 1));
        } catch (IllegalArgumentException e) {
            return START;
        }
    }
}
