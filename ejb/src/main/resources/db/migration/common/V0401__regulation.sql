-- The law as dated rows: nothing here is a constant of the program. Every row names its instrument, article and how sure we are of it.
-- confidence: CONFIRMED the provision was read; SECONDARY a summary was read; RECALLED well established; TO_BE_CONFIRMED must be checked,
-- decides nevertheless; UNCONFIRMED never decides alone.
CREATE TABLE legal_instrument (
    id             bigint       PRIMARY KEY,
    version        bigint       NOT NULL DEFAULT 0,
    code           varchar(30)  NOT NULL UNIQUE,
    symbol         varchar(60)  NOT NULL,
    title_vi       varchar(400) NOT NULL,
    title_en       varchar(400) NOT NULL,
    effective_from date         NOT NULL,
    effective_to   date,
    -- the date of a case that selects the version of this instrument
    selector       varchar(20)  NOT NULL CHECK (selector IN ('DOSSIER_ACCEPTED', 'DECISION_DATE', 'ASSESSMENT_YEAR', 'ISSUE_DATE', 'NONE')),
    note_vi        varchar(500),
    note_en        varchar(500),
    confidence     varchar(20)  NOT NULL CHECK (confidence IN ('CONFIRMED', 'SECONDARY', 'RECALLED', 'TO_BE_CONFIRMED', 'UNCONFIRMED')),
    source         varchar(200)
);

CREATE TABLE base_salary (
    id              bigint         PRIMARY KEY,
    version         bigint         NOT NULL DEFAULT 0,
    monthly_amount  numeric(15, 0) NOT NULL,
    instrument_code varchar(30)    NOT NULL REFERENCES legal_instrument (code),
    article         varchar(20),
    clause          varchar(20),
    effective_from  date           NOT NULL UNIQUE,
    effective_to    date,
    confidence      varchar(20)    NOT NULL CHECK (confidence IN ('CONFIRMED', 'SECONDARY', 'RECALLED', 'TO_BE_CONFIRMED', 'UNCONFIRMED')),
    source          varchar(200)
);

CREATE TABLE award_catalogue (
    id                  bigint       PRIMARY KEY,
    version             bigint       NOT NULL DEFAULT 0,
    code                varchar(20)  NOT NULL UNIQUE,
    name_vi             varchar(300) NOT NULL,
    name_en             varchar(300) NOT NULL,
    kind                varchar(20)  NOT NULL CHECK (kind IN ('TITLE', 'REWARD_FORM')),
    -- 1 is the highest honour of its kind
    honour_order        integer      NOT NULL,
    for_person          boolean      NOT NULL,
    for_collective      boolean      NOT NULL,
    for_household       boolean      NOT NULL,
    decided_by_vi       varchar(300) NOT NULL,
    decided_by_en       varchar(300) NOT NULL,
    -- a Director of Sở Nội vụ may sign it; all else is a submission upwards
    department_may_sign boolean      NOT NULL,
    criteria_vi         varchar(900),
    criteria_en         varchar(900),
    comes_with_vi       varchar(200),
    comes_with_en       varchar(200),
    instrument_code     varchar(30)  NOT NULL REFERENCES legal_instrument (code),
    article             varchar(20),
    clause              varchar(20),
    effective_from      date         NOT NULL,
    effective_to        date,
    confidence          varchar(20)  NOT NULL CHECK (confidence IN ('CONFIRMED', 'SECONDARY', 'RECALLED', 'TO_BE_CONFIRMED', 'UNCONFIRMED')),
    source              varchar(200)
);

CREATE TABLE award_coefficient (
    id              bigint        PRIMARY KEY,
    version         bigint        NOT NULL DEFAULT 0,
    award_code      varchar(20)   NOT NULL REFERENCES award_catalogue (code),
    recipient_kind  varchar(20)   NOT NULL CHECK (recipient_kind IN ('PERSON', 'COLLECTIVE', 'HOUSEHOLD')),
    -- multiple of the base salary
    coefficient     numeric(6, 2) NOT NULL,
    -- the instrument says "at most"
    upper_limit     boolean       NOT NULL DEFAULT FALSE,
    instrument_code varchar(30)   NOT NULL REFERENCES legal_instrument (code),
    article         varchar(20),
    clause          varchar(20),
    effective_from  date          NOT NULL,
    effective_to    date,
    confidence      varchar(20)   NOT NULL CHECK (confidence IN ('CONFIRMED', 'SECONDARY', 'RECALLED', 'TO_BE_CONFIRMED', 'UNCONFIRMED')),
    source          varchar(200),
    UNIQUE (award_code, recipient_kind, effective_from)
);

-- How many votes of a council a title or form needs; award_code null = every award without a row of its own.
CREATE TABLE council_threshold (
    id              bigint      PRIMARY KEY,
    version         bigint      NOT NULL DEFAULT 0,
    award_code      varchar(20) REFERENCES award_catalogue (code),
    method          varchar(20) NOT NULL CHECK (method IN ('BALLOT', 'BALLOT_OR_HANDS')),
    base            varchar(20) NOT NULL CHECK (base IN ('ALL_MEMBERS', 'PRESENT')),
    council         varchar(20) NOT NULL CHECK (council IN ('PROVINCE', 'SUBMITTING')),
    -- required share as a fraction; more_than: the share itself is not enough (simple majority)
    numerator       integer     NOT NULL,
    denominator     integer     NOT NULL,
    more_than       boolean     NOT NULL DEFAULT FALSE,
    instrument_code varchar(30) NOT NULL REFERENCES legal_instrument (code),
    article         varchar(20),
    clause          varchar(20),
    effective_from  date        NOT NULL,
    effective_to    date,
    confidence      varchar(20) NOT NULL CHECK (confidence IN ('CONFIRMED', 'SECONDARY', 'RECALLED', 'TO_BE_CONFIRMED', 'UNCONFIRMED')),
    source          varchar(200),
    UNIQUE (award_code, effective_from)
);

CREATE TABLE rule_parameter (
    id              bigint         PRIMARY KEY,
    version         bigint         NOT NULL DEFAULT 0,
    code            varchar(60)    NOT NULL,
    value_number    numeric(15, 4),
    value_text      varchar(60),
    measure         varchar(20)    NOT NULL CHECK (measure IN ('PERCENT', 'VND', 'DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS', 'POINTS', 'COUNT', 'FACTOR', 'FRACTION', 'MONTH_DAY', 'CHOICE')),
    meaning_vi      varchar(400)   NOT NULL,
    meaning_en      varchar(400)   NOT NULL,
    instrument_code varchar(30)    NOT NULL REFERENCES legal_instrument (code),
    article         varchar(20),
    clause          varchar(20),
    effective_from  date           NOT NULL,
    effective_to    date,
    confidence      varchar(20)    NOT NULL CHECK (confidence IN ('CONFIRMED', 'SECONDARY', 'RECALLED', 'TO_BE_CONFIRMED', 'UNCONFIRMED')),
    source          varchar(200),
    UNIQUE (code, effective_from)
);
