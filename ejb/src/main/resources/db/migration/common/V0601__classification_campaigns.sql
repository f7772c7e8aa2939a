-- The classification of one year: opened once, closed when the last unit is decided.
CREATE TABLE campaign (
    id                  bigint        PRIMARY KEY,
    version             bigint        NOT NULL DEFAULT 0,
    assessment_year     integer       NOT NULL UNIQUE,
    plan_no             varchar(60)   NOT NULL,
    opened_on           date          NOT NULL,
    opened_by           varchar(60)   NOT NULL,
    -- OVERDUE is not stored: it is an open campaign after its limit
    status              varchar(20)   NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
    quota_mode          varchar(20)   NOT NULL CHECK (quota_mode IN ('A_LITERAL', 'B_INCLUSIVE')),
    quota_percent       numeric(5, 2) NOT NULL,
    -- by which document a share above the usual one was allowed
    quota_basis         varchar(300),
    quota_grouping      varchar(20)   NOT NULL CHECK (quota_grouping IN ('LEADERS_AND_STAFF', 'UNIT')),
    head_not_above_unit boolean       NOT NULL DEFAULT FALSE,
    party_closed_on     date,
    party_closed_by     varchar(60),
    closed_on           date
);

-- The calendar of a campaign, copied from the rules of its day and then kept by hand where the plan says otherwise.
CREATE TABLE campaign_deadline (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    campaign_id bigint       NOT NULL REFERENCES campaign (id),
    code        varchar(40)  NOT NULL,
    due_on      date         NOT NULL,
    legal_basis varchar(200) NOT NULL,
    UNIQUE (campaign_id, code)
);

CREATE TABLE unit_sheet (
    id            bigint       PRIMARY KEY,
    version       bigint       NOT NULL DEFAULT 0,
    campaign_id   bigint       NOT NULL REFERENCES campaign (id),
    unit_id       bigint       NOT NULL REFERENCES unit (id),
    unit_name     varchar(250) NOT NULL,
    -- the agency the cap is counted in: the nearest department, centre or commune above or itself
    agency_id     bigint       NOT NULL REFERENCES unit (id),
    status        varchar(20)  NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'CONFIRMED', 'RETURNED', 'DECIDED')),
    unit_level    varchar(20)  CHECK (unit_level IN ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'NOT_CLASSIFIED')),
    submitted_by  varchar(60),
    submitted_at  timestamp,
    confirmed_by  varchar(60),
    confirmed_at  timestamp,
    returned_by   varchar(60),
    returned_at   timestamp,
    return_reason varchar(1000),
    decided_by    varchar(60),
    decided_at    timestamp,
    decision_no   varchar(60),
    decided_on    date,
    UNIQUE (campaign_id, unit_id)
);
CREATE INDEX unit_sheet_unit ON unit_sheet (unit_id);

-- One person on the sheet of the unit; type, duty and rule set are those of the day the campaign was opened.
CREATE TABLE assessment (
    id                    bigint        PRIMARY KEY,
    version               bigint        NOT NULL DEFAULT 0,
    campaign_id           bigint        NOT NULL REFERENCES campaign (id),
    sheet_id              bigint        NOT NULL REFERENCES unit_sheet (id),
    person_id             bigint        NOT NULL REFERENCES person (id),
    person_type           varchar(20)   CHECK (person_type IN ('CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'WORKER')),
    leader                boolean       NOT NULL,
    task_group            varchar(60)   NOT NULL,
    rule_set              varchar(20)   NOT NULL,
    score                 numeric(5, 2),
    proposed_level        varchar(20)   CHECK (proposed_level IN ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    decided_level         varchar(20)   CHECK (decided_level IN ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'NOT_CLASSIFIED')),
    knock_out             varchar(20)   CHECK (knock_out IN ('DEGRADATION', 'PARTY_BREACH', 'DISCIPLINE', 'UNIT_CORRUPTION')),
    not_classified_reason varchar(20)   CHECK (not_classified_reason IN ('TOO_SHORT', 'UPPER_AUTHORITY', 'MOVED', 'OTHER')),
    note                  varchar(500),
    changed_by            varchar(60),
    changed_at            timestamp,
    UNIQUE (campaign_id, person_id)
);
CREATE INDEX assessment_sheet ON assessment (sheet_id);
CREATE INDEX assessment_person ON assessment (person_id);

-- The authority answers in writing for more EXCELLENT than the cap allows, in an agency or in one group of it.
CREATE TABLE quota_exception (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    campaign_id bigint       NOT NULL REFERENCES campaign (id),
    agency_id   bigint       NOT NULL REFERENCES unit (id),
    person_type varchar(20),
    task_group  varchar(60),
    -- how many EXCELLENT the document allows
    allowed     integer      NOT NULL CHECK (allowed > 0),
    document_no varchar(60)  NOT NULL,
    document_on date         NOT NULL,
    reason      varchar(500) NOT NULL,
    recorded_by varchar(60)  NOT NULL,
    recorded_at timestamp    NOT NULL
);
CREATE INDEX quota_exception_campaign ON quota_exception (campaign_id);
