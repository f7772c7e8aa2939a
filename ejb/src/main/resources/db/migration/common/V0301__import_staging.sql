-- A workbook is understood once, shown, corrected, and only then written. These rows are what was understood.
ALTER TABLE import_batch ADD COLUMN ok_rows integer NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN warning_rows integer NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN error_rows integer NOT NULL DEFAULT 0;
-- rows whose facts the registry already holds
ALTER TABLE import_batch ADD COLUMN same_rows integer NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN created_rows integer;
ALTER TABLE import_batch ADD COLUMN updated_rows integer;
ALTER TABLE import_batch ADD COLUMN unchanged_rows integer;
ALTER TABLE import_batch ADD COLUMN skipped_rows integer;
CREATE INDEX import_batch_uploaded ON import_batch (uploaded_at, id);

CREATE TABLE import_column (
    batch_id     bigint       NOT NULL REFERENCES import_batch (id),
    column_index integer      NOT NULL,
    column_letter varchar(3)  NOT NULL,
    heading      varchar(250) NOT NULL,
    -- meaning of the column; empty: not used
    field        varchar(30),
    sample       varchar(100),
    PRIMARY KEY (batch_id, column_index)
);

-- One row of the sheet: person facts of a staff list, or the facts of one year of a history.
CREATE TABLE import_row (
    batch_id           bigint       NOT NULL REFERENCES import_batch (id),
    row_no             integer      NOT NULL,
    status             varchar(10)  NOT NULL CHECK (status IN ('OK', 'WARNING', 'ERROR')),
    -- what writing it would do; kept after the commit as what was done
    action             varchar(10)  NOT NULL CHECK (action IN ('CREATE', 'UPDATE', 'SAME', 'SKIP')),
    person_id          bigint,
    personal_id        varchar(20),
    full_name          varchar(200),
    family_name        varchar(100),
    middle_name        varchar(200),
    given_name         varchar(100),
    norm_name          varchar(200),
    sort_key           varchar(600),
    sex                varchar(6),
    birth_date         date,
    birth_year         integer,
    person_type        varchar(20),
    unit_name          varchar(250),
    unit_norm          varchar(250),
    position           varchar(200),
    leader             boolean,
    rank_code          varchar(20),
    pay_step           integer,
    pay_coefficient    numeric(5, 2),
    joined_on          date,
    party_joined_on    date,
    ethnic_group       varchar(60),
    email              varchar(200),
    note               varchar(500),
    fact_year          integer,
    rating             varchar(20),
    -- codes of the award catalogue parted by blanks; one row of import_title each
    award_codes        varchar(100),
    decision_no        varchar(60),
    decided_on         date,
    initiative         varchar(500),
    initiative_level   varchar(20),
    initiative_no      varchar(60),
    initiative_on      date,
    discipline_form    varchar(30),
    discipline_text    varchar(200),
    discipline_no      varchar(60),
    disciplined_on     date,
    discipline_ends_on date,
    PRIMARY KEY (batch_id, row_no)
);
CREATE INDEX import_row_status ON import_row (batch_id, status, row_no);

CREATE TABLE import_title (
    batch_id   bigint      NOT NULL REFERENCES import_batch (id),
    row_no     integer     NOT NULL,
    award_code varchar(20) NOT NULL,
    PRIMARY KEY (batch_id, row_no, award_code)
);

CREATE TABLE import_problem (
    batch_id      bigint      NOT NULL REFERENCES import_batch (id),
    row_no        integer     NOT NULL,
    problem_no    integer     NOT NULL,
    code          varchar(30) NOT NULL,
    severity      varchar(10) NOT NULL CHECK (severity IN ('WARNING', 'ERROR')),
    column_letter varchar(3),
    cell_value    varchar(200),
    PRIMARY KEY (batch_id, row_no, problem_no)
);

-- The units a staff list names, and the unit of the tree each one is (or becomes).
CREATE TABLE import_unit (
    batch_id     bigint       NOT NULL REFERENCES import_batch (id),
    norm_name    varchar(250) NOT NULL,
    name         varchar(250) NOT NULL,
    unit_id      bigint,
    created      boolean      NOT NULL DEFAULT FALSE,
    out_of_scope boolean      NOT NULL DEFAULT FALSE,
    PRIMARY KEY (batch_id, norm_name)
);

-- The units the person importing may touch, when that is not the whole tree.
CREATE TABLE import_scope (
    batch_id bigint NOT NULL REFERENCES import_batch (id),
    unit_id  bigint NOT NULL,
    PRIMARY KEY (batch_id, unit_id)
);
