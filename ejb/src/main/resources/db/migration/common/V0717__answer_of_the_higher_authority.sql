-- Who was turned down by the authority a submission went to: with the reason of its answer, and free to be proposed again.
ALTER TABLE nominee ADD COLUMN upper_refusal varchar(500);
ALTER TABLE nominee ADD COLUMN upper_refused_by varchar(60);
ALTER TABLE nominee ADD COLUMN upper_refused_at timestamp;
