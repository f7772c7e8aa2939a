-- The sheets of the file, so that another one may be chosen; hidden ones are named as such.
CREATE TABLE import_sheet (
    batch_id    bigint       NOT NULL REFERENCES import_batch (id),
    sheet_index integer      NOT NULL,
    name        varchar(100) NOT NULL,
    hidden      boolean      NOT NULL,
    chosen      boolean      NOT NULL,
    PRIMARY KEY (batch_id, sheet_index)
);

-- Cells typed in an old encoding: what stood there and what it was taken for. No problem of the row, but to be seen.
CREATE TABLE import_repair (
    batch_id      bigint       NOT NULL REFERENCES import_batch (id),
    row_no        integer      NOT NULL,
    column_letter varchar(3)   NOT NULL,
    before_text   varchar(200) NOT NULL,
    after_text    varchar(200) NOT NULL,
    PRIMARY KEY (batch_id, row_no, column_letter)
);
