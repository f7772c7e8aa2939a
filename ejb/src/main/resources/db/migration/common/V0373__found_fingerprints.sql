-- A check compares what it finds with what is known by one text, made once when the row comes in.
DELETE FROM quality_found;
ALTER TABLE quality_found ADD COLUMN fingerprint varchar(560);
DROP INDEX quality_found_run;
CREATE INDEX quality_found_run ON quality_found (run_id, person_id, kind, fingerprint);
