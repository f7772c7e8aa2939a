-- A merge can be taken back: what it moved and what it wrote over is kept beside it.
CREATE TABLE person_merge (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    survivor_id bigint       NOT NULL REFERENCES person (id),
    absorbed_id bigint       NOT NULL REFERENCES person (id),
    reason      varchar(500) NOT NULL,
    merged_by   varchar(60)  NOT NULL,
    merged_at   timestamp    NOT NULL,
    undo_reason varchar(500),
    undone_by   varchar(60),
    undone_at   timestamp
);
CREATE INDEX person_merge_survivor ON person_merge (survivor_id);
CREATE INDEX person_merge_absorbed ON person_merge (absorbed_id);

-- A row that changed hands: whose it was, and its version as the merge left it; another version now means that it was changed since.
CREATE TABLE person_merge_row (
    merge_id   bigint      NOT NULL REFERENCES person_merge (id),
    table_name varchar(40) NOT NULL,
    row_id     bigint      NOT NULL,
    person_id  bigint      NOT NULL,
    version    bigint,
    PRIMARY KEY (merge_id, table_name, row_id, person_id)
);

-- The two records and their forms as they were before, and as the merge left the one that remains.
CREATE TABLE merge_person AS SELECT CAST(0 AS bigint) AS merge_id, CAST('' AS varchar(6)) AS state, p.* FROM person p WHERE 1 = 0;
CREATE INDEX merge_person_merge ON merge_person (merge_id);
CREATE TABLE merge_record AS SELECT CAST(0 AS bigint) AS merge_id, CAST('' AS varchar(6)) AS state, r.* FROM person_record r WHERE 1 = 0;
CREATE INDEX merge_record_merge ON merge_record (merge_id);
