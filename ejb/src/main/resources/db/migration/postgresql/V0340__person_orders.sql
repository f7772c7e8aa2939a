-- The same key with the family name or the middle name in front: the three orders of lists. The parts never hold the bar that divides them.
ALTER TABLE person ADD COLUMN family_key varchar(600) COLLATE "C" GENERATED ALWAYS AS
    (split_part(sort_key, '|', 2) || '|' || split_part(sort_key, '|', 3) || '|' || split_part(sort_key, '|', 1)) STORED;
ALTER TABLE person ADD COLUMN middle_key varchar(600) COLLATE "C" GENERATED ALWAYS AS
    (split_part(sort_key, '|', 3) || '|' || split_part(sort_key, '|', 1) || '|' || split_part(sort_key, '|', 2)) STORED;
CREATE INDEX person_family_key ON person (family_key, id);
CREATE INDEX person_middle_key ON person (middle_key, id);
-- Filters that pick few of many; the order comes with them.
CREATE INDEX person_rank ON person (rank_code, sort_key, id);
CREATE INDEX person_ethnic_group ON person (ethnic_group, sort_key, id);
CREATE INDEX person_birth_year ON person (birth_year);
