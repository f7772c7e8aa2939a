-- One number sequence for all rows; Java reserves 50 at a time, bulk statements take them one block per row set.
CREATE SEQUENCE vinhdanh_id START WITH 1000 INCREMENT BY 50;

CREATE TABLE account (
    id                   bigint       PRIMARY KEY,
    version              bigint       NOT NULL DEFAULT 0,
    username             varchar(60)  NOT NULL UNIQUE,
    password_hash        varchar(255) NOT NULL,
    display_name         varchar(200) NOT NULL,
    email                varchar(200),
    person_id            bigint,
    language             varchar(2)   NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
    kind                 varchar(20)  NOT NULL DEFAULT 'PERSON' CHECK (kind IN ('PERSON', 'SERVICE')),
    active               boolean      NOT NULL DEFAULT TRUE,
    demonstration        boolean      NOT NULL DEFAULT FALSE,
    must_change_password boolean      NOT NULL DEFAULT TRUE,
    failed_logins        integer      NOT NULL DEFAULT 0,
    locked_until         timestamp
);

CREATE TABLE unit (
    id         bigint       PRIMARY KEY,
    version    bigint       NOT NULL DEFAULT 0,
    code       varchar(40)  NOT NULL UNIQUE,
    name       varchar(250) NOT NULL,
    norm_name  varchar(250) NOT NULL,
    kind       varchar(30)  NOT NULL CHECK (kind IN ('DEPARTMENT', 'DIVISION', 'OFFICE', 'CENTRE', 'COMMUNE', 'PARTY_BODY', 'OTHER')),
    symbol     varchar(40),
    parent_id  bigint       REFERENCES unit (id),
    -- ids from the root down to this unit, as '/1000/1050/': a subtree is one prefix
    path       varchar(400) NOT NULL,
    sort_order integer      NOT NULL DEFAULT 0,
    valid_from date         NOT NULL,
    valid_to   date
);
CREATE INDEX unit_parent ON unit (parent_id);
CREATE INDEX unit_norm_name ON unit (norm_name);

CREATE TABLE role_grant (
    id         bigint      PRIMARY KEY,
    version    bigint      NOT NULL DEFAULT 0,
    account_id bigint      NOT NULL REFERENCES account (id),
    role       varchar(40) NOT NULL,
    unit_id    bigint      NOT NULL REFERENCES unit (id),
    valid_from date        NOT NULL,
    valid_to   date,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX role_grant_account ON role_grant (account_id);

-- The trail of what was done by whom; rows are only ever added.
CREATE TABLE audit_event (
    id           bigint        PRIMARY KEY,
    happened_at  timestamp     NOT NULL,
    username     varchar(60)   NOT NULL,
    action       varchar(60)   NOT NULL,
    subject_type varchar(40)   NOT NULL,
    subject_id   bigint,
    detail       varchar(2000)
);
CREATE INDEX audit_event_subject ON audit_event (subject_type, subject_id);
