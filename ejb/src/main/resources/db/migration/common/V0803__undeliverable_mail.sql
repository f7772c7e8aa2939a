-- A mail whose address the mail server refuses again and again is put aside, so that somebody corrects the address; it is
-- never dropped. The state gets a column of its own, because the list of states of the first one cannot be widened on every database.
DROP INDEX outbox_due;
ALTER TABLE outbox_message ADD COLUMN delivery varchar(20) DEFAULT 'QUEUED' NOT NULL
    CHECK (delivery IN ('QUEUED', 'SENT', 'HELD', 'UNDELIVERABLE'));
UPDATE outbox_message SET delivery = state;
ALTER TABLE outbox_message DROP COLUMN state;
CREATE INDEX outbox_due ON outbox_message (delivery, next_attempt_at);
-- how often the server refused this address; a server that is down does not count
ALTER TABLE outbox_message ADD COLUMN refusals integer DEFAULT 0 NOT NULL;
