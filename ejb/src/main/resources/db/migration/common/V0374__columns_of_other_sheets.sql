-- A list may be spread over sheets with the same headings in another order: where the columns of such a sheet stand.
CREATE TABLE import_sheet_column (
    batch_id      bigint       NOT NULL REFERENCES import_batch (id),
    -- in which place its sheet was read
    sheet_rank    integer      NOT NULL,
    column_index  integer      NOT NULL,
    column_letter varchar(3)   NOT NULL,
    heading       varchar(250) NOT NULL,
    field         varchar(30),
    PRIMARY KEY (batch_id, sheet_rank, column_index)
);
