-- What stands in a faulty cell, so that it can be corrected where it is shown.
ALTER TABLE import_problem ADD COLUMN cell_text varchar(500);

-- Cells corrected in the preview. The file stays as it was handed in; these stand over it whenever it is read.
CREATE TABLE import_fix (
    batch_id     bigint       NOT NULL REFERENCES import_batch (id),
    sheet_index  integer      NOT NULL,
    row_no       integer      NOT NULL,
    column_index integer      NOT NULL,
    cell_text    varchar(500) NOT NULL,
    fixed_by     varchar(60)  NOT NULL,
    fixed_at     timestamp    NOT NULL,
    PRIMARY KEY (batch_id, sheet_index, row_no, column_index)
);
