-- Search and sort columns compare by code point, so that one index serves prefix search, order and keyset paging.
ALTER TABLE unit ALTER COLUMN norm_name TYPE varchar(250) COLLATE "C";
ALTER TABLE unit ALTER COLUMN path TYPE varchar(400) COLLATE "C";
ALTER TABLE person ALTER COLUMN norm_name TYPE varchar(200) COLLATE "C";
ALTER TABLE person ALTER COLUMN sort_key TYPE varchar(600) COLLATE "C";
CREATE UNIQUE INDEX unit_path ON unit (path);
CREATE INDEX person_norm_name ON person (norm_name, id);
CREATE INDEX person_sort_key ON person (sort_key, id);
CREATE INDEX person_unit_sort_key ON person (unit_id, sort_key, id);
CREATE INDEX person_unit_norm_name ON person (unit_id, norm_name, id);
CREATE INDEX person_words ON person USING gin (to_tsvector('simple', norm_name));
