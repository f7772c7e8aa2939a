package vn.vinhdanh.reward.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Place in the register behind which the next page begins.
 *
 * @param honour place of the award among the honours, 1 the highest
 */
public record RegisterCursor(int year, int honour, String sortKey, long id) {

    private static final RegisterCursor START = new RegisterCursor(9999, 0, "", 0);
    private static final int PARTS = 4;

    /** Reads what an address says; whatever makes no sense is the beginning. */
    static RegisterCursor of(String text) {
        if (text == null || text.isBlank()) {
            return START;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", PARTS);
            return parts.length < PARTS ? START
                    : new RegisterCursor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[3], Long.parseLong(parts[2]));
        } catch (IllegalArgumentException e) {
            return START;
        }
    }

    /** As it stands in an address. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((year + "|" + honour + "|" + id + "|" + sortKey).getBytes(StandardCharsets.UTF_8));
    }
}
