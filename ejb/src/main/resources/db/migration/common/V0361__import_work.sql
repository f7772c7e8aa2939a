-- Long work on a batch (reading a file, writing its rows): how far it is, on whichever node it runs. The work itself is one transaction, so
-- a node that dies leaves nothing half-written: only this row, whose beat then stops.
CREATE TABLE import_work (
    batch_id   bigint      PRIMARY KEY REFERENCES import_batch (id),
    step       varchar(10) NOT NULL CHECK (step IN ('READ', 'WRITE')),
    state      varchar(10) NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    started_by varchar(60) NOT NULL,
    started_at timestamp   NOT NULL,
    beat_at    timestamp   NOT NULL,
    rows_done  integer     NOT NULL DEFAULT 0,
    rows_total integer     NOT NULL DEFAULT 0,
    cancelled  boolean     NOT NULL DEFAULT FALSE,
    -- why it failed, as the texts name it
    code       varchar(60),
    arguments  varchar(500)
);
