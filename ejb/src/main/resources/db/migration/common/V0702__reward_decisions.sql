-- The locked counter of one document type in one year: 01 on 1 January, never reused (NĐ 30/2020, Phụ lục I).
CREATE TABLE number_series (
    id             bigint      PRIMARY KEY,
    agency         varchar(40) NOT NULL,
    document_type  varchar(10) NOT NULL,
    series_year    integer     NOT NULL,
    last_no        integer     NOT NULL DEFAULT 0,
    last_issued_on date,
    UNIQUE (agency, document_type, series_year)
);

-- What the director signs: a decision of the own power (QĐ) or a submission to the higher authority (TTr).
CREATE TABLE decision (
    id                 bigint       PRIMARY KEY,
    version            bigint       NOT NULL DEFAULT 0,
    -- one per dossier: a second click makes no second decision
    dossier_id         bigint       NOT NULL UNIQUE REFERENCES dossier (id),
    document_type      varchar(10)  NOT NULL CHECK (document_type IN ('QD', 'TTR')),
    title              varchar(500) NOT NULL,
    legal_bases        varchar(4000) NOT NULL,
    -- to whom a submission is addressed
    addressee          varchar(250),
    status             varchar(20)  NOT NULL CHECK (status IN ('DRAFT', 'APPROVED', 'REJECTED', 'REGISTERED')),
    drafted_by         varchar(60)  NOT NULL,
    drafted_at         timestamp    NOT NULL,
    approved_by        varchar(60),
    approved_at        timestamp,
    registered_by      varchar(60),
    registered_at      timestamp,
    -- agency as it was on the day of registration
    agency             varchar(40),
    agency_name        varchar(250),
    superior_name      varchar(250),
    place              varchar(100),
    number             integer,
    number_text        varchar(60),
    series_year        integer,
    issued_on          date,
    signing_capacity   varchar(20)  NOT NULL DEFAULT 'HEAD' CHECK (signing_capacity IN ('HEAD', 'ON_BEHALF', 'DEPUTY', 'BY_ORDER', 'AUTHORISED', 'ACTING')),
    -- for whom somebody else than the head signs: GIÁM ĐỐC
    signatory_authority varchar(200),
    signatory_position varchar(200) NOT NULL,
    signatory_name     varchar(200),
    total_bonus        numeric(15, 0),
    base_salary        numeric(15, 0),
    UNIQUE (agency, document_type, series_year, number),
    CHECK ((status = 'REGISTERED') = (number IS NOT NULL))
);
CREATE INDEX decision_issued ON decision (issued_on);
CREATE INDEX decision_status ON decision (status);
ALTER TABLE award ADD CONSTRAINT award_decision_fk FOREIGN KEY (decision_id) REFERENCES decision (id);
