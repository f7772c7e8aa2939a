-- H2 compares by code point already.
CREATE UNIQUE INDEX unit_path ON unit (path);
CREATE INDEX person_norm_name ON person (norm_name, id);
CREATE INDEX person_sort_key ON person (sort_key, id);
CREATE INDEX person_unit_sort_key ON person (unit_id, sort_key, id);
CREATE INDEX person_unit_norm_name ON person (unit_id, norm_name, id);
