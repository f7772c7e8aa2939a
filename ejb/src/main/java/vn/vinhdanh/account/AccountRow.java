package vn.vinhdanh.account;

import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** One account in the list. */
public record AccountRow(Long id, long version, String username, String displayName, String email, String language,
        AccountKind kind, boolean active, boolean mustChangePassword, LocalDateTime lockedUntil) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 12;

    /** What lists are ordered by: people count names through, so the second comes before the tenth. */
    String order() {
        return NUMBER.matcher(username).replaceAll(n -> "0".repeat(Math.max(0, DIGITS - n.group().length())) + n.group());
    }
}
