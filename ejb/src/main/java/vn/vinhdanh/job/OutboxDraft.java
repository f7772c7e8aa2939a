package vn.vinhdanh.job;

/**
 * A message before it is queued.
 *
 * @param key unique: recipient, occasion and year
 */
public record OutboxDraft(String key, long accountId, String recipient, String recipientName, Occasion occasion, String subject, String body) {
}
