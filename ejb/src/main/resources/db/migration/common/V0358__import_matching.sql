-- Rows without a personal ID are found by name, birth and unit; where that is not clear, the person importing is asked.
ALTER TABLE import_row ADD COLUMN id_valid boolean DEFAULT FALSE NOT NULL;
ALTER TABLE import_row ADD COLUMN by_name boolean DEFAULT FALSE NOT NULL;
UPDATE import_row SET id_valid = TRUE WHERE LENGTH(personal_id) = 12 AND NOT EXISTS (SELECT 1 FROM import_problem p
    WHERE p.batch_id = import_row.batch_id AND p.row_no = import_row.row_no AND p.code = 'ID_FORMAT');
-- a fault of the reading that matching has settled
ALTER TABLE import_problem ADD COLUMN waived boolean DEFAULT FALSE NOT NULL;

-- Whom of the registry a row may mean. FULL: name, birth and unit agree; BIRTH, UNIT: name and that; NAME: all the row says is a name;
-- TWIN: all agree, yet both have a personal ID and the two differ.
CREATE TABLE import_candidate (
    batch_id  bigint     NOT NULL REFERENCES import_batch (id),
    row_no    integer    NOT NULL,
    person_id bigint     NOT NULL,
    agreement varchar(5) NOT NULL CHECK (agreement IN ('FULL', 'BIRTH', 'UNIT', 'NAME', 'TWIN')),
    PRIMARY KEY (batch_id, row_no, person_id)
);

-- What the person importing decided. It holds as long as the row speaks of the same name and that person is still among those it may mean.
CREATE TABLE import_answer (
    batch_id    bigint       NOT NULL REFERENCES import_batch (id),
    row_no      integer      NOT NULL,
    answer      varchar(10)  NOT NULL CHECK (answer IN ('SAME', 'OTHER', 'LEAVE')),
    person_id   bigint,
    norm_name   varchar(200) NOT NULL,
    answered_by varchar(60)  NOT NULL,
    answered_at timestamp    NOT NULL,
    PRIMARY KEY (batch_id, row_no),
    CHECK ((answer = 'SAME') = (person_id IS NOT NULL))
);
CREATE INDEX import_batch_file ON import_batch (file_sha256);
