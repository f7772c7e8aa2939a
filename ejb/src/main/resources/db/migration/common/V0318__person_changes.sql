-- What was changed in somebody's file: one row per field, the value before and after, by whom, when and why.
-- Not tied to table person by a foreign key: an import taken back removes people, the log of what happened stays.
CREATE TABLE person_change (
    id         bigint        PRIMARY KEY,
    person_id  bigint        NOT NULL,
    changed_at timestamp     NOT NULL,
    changed_by varchar(60)   NOT NULL,
    -- part of the file: PERSON, POSTING, PAY, DISCIPLINE, RATING, AWARD, INITIATIVE, ...
    section    varchar(30)   NOT NULL,
    -- which row of a history, where the section is one: the year, the day it began
    subject    varchar(250),
    field      varchar(40)   NOT NULL,
    -- ISO days, names of enums, plain numbers, names of units as of the day
    old_value  varchar(4000),
    new_value  varchar(4000),
    reason     varchar(500),
    -- shown masked to whoever may not see personal IDs (Luật 91/2025/QH15)
    sensitive  boolean       NOT NULL DEFAULT FALSE,
    batch_id   bigint
);
CREATE INDEX person_change_person ON person_change (person_id, changed_at, id);
CREATE INDEX person_change_batch ON person_change (batch_id);

-- Who wrote a batch and who took it back need not be who uploaded it.
ALTER TABLE import_batch ADD COLUMN committed_by varchar(60);
ALTER TABLE import_batch ADD COLUMN undone_by varchar(60);
UPDATE import_batch SET committed_by = uploaded_by WHERE committed_at IS NOT NULL;
UPDATE import_batch SET undone_by = uploaded_by WHERE undone_at IS NOT NULL;
