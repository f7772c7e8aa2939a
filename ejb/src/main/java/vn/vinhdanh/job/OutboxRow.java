package vn.vinhdanh.job;

import java.time.LocalDateTime;

/** One message of the outbox. */
public record OutboxRow(Long id, String recipient, String recipientName, Occasion occasion, String subject, String body, OutboxState state,
        int attempts, LocalDateTime queuedAt, LocalDateTime nextAttemptAt, LocalDateTime sentAt, String lastError, String messageId) {
}
