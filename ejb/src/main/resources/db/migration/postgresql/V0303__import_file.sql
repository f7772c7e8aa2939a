-- The uploaded file stays until its rows are written, so that columns can be mapped anew.
CREATE TABLE import_file (
    batch_id bigint PRIMARY KEY REFERENCES import_batch (id),
    content  bytea  NOT NULL
);
ALTER TABLE import_file ALTER COLUMN content SET STORAGE EXTERNAL;
ALTER TABLE import_row ALTER COLUMN norm_name TYPE varchar(200) COLLATE "C";
ALTER TABLE import_row ALTER COLUMN sort_key TYPE varchar(600) COLLATE "C";
ALTER TABLE import_row ALTER COLUMN unit_norm TYPE varchar(250) COLLATE "C";
ALTER TABLE import_unit ALTER COLUMN norm_name TYPE varchar(250) COLLATE "C";
