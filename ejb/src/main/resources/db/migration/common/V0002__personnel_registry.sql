-- One row per workbook taken in; the rows it wrote carry its id so that the batch can be taken back.
CREATE TABLE import_batch (
    id           bigint       PRIMARY KEY,
    version      bigint       NOT NULL DEFAULT 0,
    kind         varchar(20)  NOT NULL CHECK (kind IN ('ROSTER', 'HISTORY')),
    status       varchar(20)  NOT NULL CHECK (status IN ('PREVIEW', 'COMMITTED', 'UNDONE')),
    file_name    varchar(250) NOT NULL,
    file_sha256  varchar(64)  NOT NULL,
    uploaded_by  varchar(60)  NOT NULL,
    uploaded_at  timestamp    NOT NULL,
    committed_at timestamp,
    undone_at    timestamp
);

CREATE TABLE person (
    id               bigint       PRIMARY KEY,
    version          bigint       NOT NULL DEFAULT 0,
    personal_id      varchar(12)  NOT NULL UNIQUE,
    full_name        varchar(200) NOT NULL,
    family_name      varchar(100) NOT NULL,
    middle_name      varchar(200) NOT NULL DEFAULT '',
    given_name       varchar(100) NOT NULL,
    -- NFC, marks stripped, d for đ, lower case, single spaces: what search compares
    norm_name        varchar(200) NOT NULL,
    -- given, family, middle name with Vietnamese letter and tone order: what lists are sorted by
    sort_key         varchar(600) NOT NULL,
    sex              varchar(6)   CHECK (sex IN ('MALE', 'FEMALE')),
    birth_date       date,
    -- known even when only the year is (birth_date is then null)
    birth_year       integer,
    person_type      varchar(20)  CHECK (person_type IN ('CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'WORKER')),
    unit_id          bigint       NOT NULL REFERENCES unit (id),
    position         varchar(200),
    leader           boolean      NOT NULL DEFAULT FALSE,
    rank_code        varchar(20),
    pay_step         integer,
    pay_coefficient  numeric(5, 2),
    joined_on        date,
    party_joined_on  date,
    ethnic_group     varchar(60),
    email            varchar(200),
    note             varchar(500),
    status           varchar(20)  NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'LEFT', 'RETIRED')),
    import_batch_id  bigint       REFERENCES import_batch (id)
);
CREATE INDEX person_import_batch ON person (import_batch_id);

ALTER TABLE account ADD CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES person (id);

-- Where somebody served, in which position; the unit keeps the name of its day.
CREATE TABLE posting (
    id              bigint       PRIMARY KEY,
    version         bigint       NOT NULL DEFAULT 0,
    person_id       bigint       NOT NULL REFERENCES person (id),
    unit_id         bigint       NOT NULL REFERENCES unit (id),
    unit_name       varchar(250) NOT NULL,
    position        varchar(200),
    valid_from      date         NOT NULL,
    valid_to        date,
    reason          varchar(500),
    import_batch_id bigint       REFERENCES import_batch (id)
);
CREATE INDEX posting_person ON posting (person_id);
CREATE INDEX posting_import_batch ON posting (import_batch_id);

CREATE TABLE discipline (
    id              bigint       PRIMARY KEY,
    version         bigint       NOT NULL DEFAULT 0,
    person_id       bigint       NOT NULL REFERENCES person (id),
    form            varchar(30)  NOT NULL CHECK (form IN ('REPRIMAND', 'WARNING', 'DISMISSAL_FROM_POST', 'FORCED_RESIGNATION', 'OTHER')),
    form_text       varchar(200) NOT NULL,
    decision_no     varchar(60),
    decided_on      date         NOT NULL,
    -- last day of the discipline period; achievements count again from the next day (NĐ 152/2025 Điều 4)
    ends_on         date,
    reason          varchar(500),
    import_batch_id bigint       REFERENCES import_batch (id)
);
CREATE INDEX discipline_person ON discipline (person_id);
CREATE INDEX discipline_import_batch ON discipline (import_batch_id);
