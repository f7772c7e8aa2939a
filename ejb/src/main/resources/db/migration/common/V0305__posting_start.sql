-- a staff list says where somebody serves, not since when: the day kept is then only the first one known
ALTER TABLE posting ADD COLUMN start_known boolean NOT NULL DEFAULT TRUE;
UPDATE posting SET start_known = FALSE WHERE import_batch_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM posting e WHERE e.person_id = posting.person_id AND e.valid_from < posting.valid_from);
