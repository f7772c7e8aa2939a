package vn.vinhdanh.account;

import java.time.LocalDateTime;

/** One account in the list. */
public record AccountRow(Long id, long version, String username, String displayName, String email, String language,
        AccountKind kind, boolean active, boolean mustChangePassword, LocalDateTime lockedUntil) {
}
