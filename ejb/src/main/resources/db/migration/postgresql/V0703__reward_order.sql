-- The order of the annexed list is the stored Vietnamese order, compared by code point.
ALTER TABLE nominee ALTER COLUMN sort_key TYPE varchar(600) COLLATE "C";
CREATE INDEX nominee_order ON nominee (dossier_id, sort_group, sort_key, id);
