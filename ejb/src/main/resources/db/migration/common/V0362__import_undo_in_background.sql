-- Taking a batch back is long work as well. The table is made anew because its rule of steps has a name of the database's own making.
ALTER TABLE import_work RENAME TO import_work_of_two_steps;
CREATE TABLE import_work (
    batch_id   bigint      PRIMARY KEY REFERENCES import_batch (id),
    step       varchar(10) NOT NULL CHECK (step IN ('READ', 'WRITE', 'UNDO', 'UNDO_REST')),
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
INSERT INTO import_work (batch_id, step, state, started_by, started_at, beat_at, rows_done, rows_total, cancelled, code, arguments)
SELECT batch_id, step, state, started_by, started_at, beat_at, rows_done, rows_total, cancelled, code, arguments FROM import_work_of_two_steps;
DROP TABLE import_work_of_two_steps;
