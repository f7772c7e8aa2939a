-- Blank papers of a vote apart from those that are not valid; results taken over before knew only the sum, kept as not valid.
ALTER TABLE nominee ADD COLUMN votes_blank integer;
UPDATE nominee SET votes_blank = 0 WHERE vote_result IS NOT NULL;
