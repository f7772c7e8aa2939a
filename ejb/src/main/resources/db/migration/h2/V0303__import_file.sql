-- The uploaded file stays until its rows are written, so that columns can be mapped anew.
CREATE TABLE import_file (
    batch_id bigint PRIMARY KEY REFERENCES import_batch (id),
    content  binary large object NOT NULL
);
