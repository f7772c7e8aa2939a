package vn.vinhdanh.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;
import vn.vinhdanh.shared.BaseEntity;

/**
 * One mail on its way. A node claims it for a while, hands it to the mail server and marks it sent; a node that dies in
 * between lets the claim run out, and the same mail goes out again with the same Message-ID.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage extends BaseEntity {

    static final int CLAIM_MINUTES = 5;
    /** A server may refuse an address while it is being set up; after so many refusals nobody will accept it by waiting. */
    static final int REFUSALS = 5;
    private static final int LONGEST_WAIT_MINUTES = 60;
    private static final int ERROR_LENGTH = 500;

    @Column(name = "message_key")
    private String key;
    @Column(name = "message_id")
    private String messageId;
    @Column(name = "account_id")
    private long accountId;
    private String recipient;
    @Column(name = "recipient_name")
    private String recipientName;
    @Enumerated(EnumType.STRING)
    private Occasion occasion;
    private String subject;
    private String body;
    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private OutboxState state = OutboxState.QUEUED;
    private int attempts;
    private int refusals;
    @Column(name = "queued_at")
    private LocalDateTime queuedAt;
    @Column(name = "next_attempt_at")
    private LocalDateTime nextAttemptAt;
    @Column(name = "claimed_until")
    private LocalDateTime claimedUntil;
    @Column(name = "sent_at")
    private LocalDateTime sentAt;
    @Column(name = "last_error")
    private String lastError;

    protected OutboxMessage() {
    }

    OutboxMessage(OutboxDraft draft, LocalDateTime now) {
        key = draft.key();
        messageId = "<" + UUID.nameUUIDFromBytes(draft.key().getBytes(StandardCharsets.UTF_8)) + "@vinhdanh>";
        accountId = draft.accountId();
        recipient = draft.recipient();
        recipientName = draft.recipientName();
        occasion = draft.occasion();
        subject = draft.subject();
        body = draft.body();
        queuedAt = now;
        nextAttemptAt = now;
    }

    /** Whether it may be sent now and no other node is at it. */
    boolean free(LocalDateTime now) {
        return state == OutboxState.QUEUED && !nextAttemptAt.isAfter(now) && (claimedUntil == null || claimedUntil.isBefore(now));
    }

    void claim(LocalDateTime now) {
        claimedUntil = now.plusMinutes(CLAIM_MINUTES);
        attempts++;
    }

    void sent(LocalDateTime now) {
        state = OutboxState.SENT;
        sentAt = now;
        claimedUntil = null;
        lastError = null;
    }

    /** Tries again after 1, 2, 4 ... at most 60 minutes, for ever: a mail is delayed, never lost. */
    void failed(LocalDateTime now, String error) {
        int wait = attempts > 6 ? LONGEST_WAIT_MINUTES : 1 << Math.max(0, attempts - 1);
        nextAttemptAt = now.plusMinutes(Math.min(wait, LONGEST_WAIT_MINUTES));
        claimedUntil = null;
        lastError = error == null || error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
    }

    /** The server refused the address: tried again like any other, but put aside after some refusals. */
    void refused(LocalDateTime now, String error) {
        failed(now, error);
        refusals++;
        if (refusals >= REFUSALS) {
            state = OutboxState.UNDELIVERABLE;
        }
    }

    /** Another address for the same message; the Message-ID stays. */
    void readdress(String address) {
        recipient = address;
    }

    /** Keeps it on the page: no mail server is set. */
    void hold() {
        state = OutboxState.HELD;
        claimedUntil = null;
    }

    /** Puts it back into the queue, to be sent now. */
    void requeue(LocalDateTime now) {
        state = OutboxState.QUEUED;
        refusals = 0;
        nextAttemptAt = now;
        claimedUntil = null;
    }

    long accountId() {
        return accountId;
    }

    String recipient() {
        return recipient;
    }

    OutboxState state() {
        return state;
    }

    OutboxRow row() {
        return new OutboxRow(getId(), recipient, recipientName, occasion, subject, body, state, attempts, queuedAt, nextAttemptAt, sentAt, lastError,
            messageId);
    }
}
