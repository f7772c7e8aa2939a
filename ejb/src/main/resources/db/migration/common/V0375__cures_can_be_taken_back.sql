-- A cure can be taken back by whoever made it: what it wrote over is kept beside it.
CREATE TABLE quality_cure (
    id        bigint       PRIMARY KEY,
    kind      varchar(30)  NOT NULL,
    reason    varchar(500) NOT NULL,
    cured_by  varchar(60)  NOT NULL,
    cured_at  timestamp    NOT NULL,
    undone_at timestamp
);
CREATE INDEX quality_cure_by ON quality_cure (cured_by, cured_at);

-- One field: what stood there before the cure, and what the cure left; something else there now was written by somebody else since.
CREATE TABLE quality_cure_cell (
    cure_id   bigint       NOT NULL REFERENCES quality_cure (id),
    cell      varchar(20)  NOT NULL,
    -- the record, the period of service or the period of pay
    row_id    bigint       NOT NULL,
    person_id bigint       NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    old_value varchar(1000),
    new_value varchar(1000),
    -- the row itself was entered by the cure
    entered   boolean      NOT NULL DEFAULT FALSE,
    PRIMARY KEY (cure_id, cell, row_id)
);
CREATE INDEX quality_cure_cell_person ON quality_cure_cell (person_id);
