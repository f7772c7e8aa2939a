-- H2 compares by code point already.
CREATE INDEX nominee_order ON nominee (dossier_id, sort_group, sort_key, id);
