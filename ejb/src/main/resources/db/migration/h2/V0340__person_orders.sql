-- The same key with the family name or the middle name in front: the three orders of lists. The parts never hold the bar that divides them.
ALTER TABLE person ADD COLUMN family_key varchar(600) GENERATED ALWAYS AS
    (REGEXP_REPLACE(sort_key, '^([^|]*)[|]([^|]*)[|](.*)$', '\2|\3|\1'));
ALTER TABLE person ADD COLUMN middle_key varchar(600) GENERATED ALWAYS AS
    (REGEXP_REPLACE(sort_key, '^([^|]*)[|]([^|]*)[|](.*)$', '\3|\1|\2'));
CREATE INDEX person_family_key ON person (family_key, id);
CREATE INDEX person_middle_key ON person (middle_key, id);
CREATE INDEX person_rank ON person (rank_code, sort_key, id);
CREATE INDEX person_ethnic_group ON person (ethnic_group, sort_key, id);
CREATE INDEX person_birth_year ON person (birth_year);
