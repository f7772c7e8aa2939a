-- One dossier per award and year: from the first name put forward to the numbered decision.
CREATE TABLE dossier (
    id                bigint       PRIMARY KEY,
    version           bigint       NOT NULL DEFAULT 0,
    award_code        varchar(20)  NOT NULL,
    achievement_year  integer      NOT NULL,
    commendation_type varchar(20)  NOT NULL CHECK (commendation_type IN ('MERIT', 'UNEXPECTED', 'MOVEMENT', 'DEDICATION', 'SENIORITY', 'FOREIGN')),
    -- why a giấy khen is proposed (movement, sudden, many achievements); titles have none
    reason_kind       varchar(20)  CHECK (reason_kind IN ('MOVEMENT', 'SUDDEN', 'MANY')),
    achievement       varchar(500) NOT NULL,
    proposing_unit_id bigint       NOT NULL REFERENCES unit (id),
    -- the day the dossier was taken in for appraisal: it selects the version of the law
    accepted_on       date,
    status            varchar(20)  NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISED', 'IN_COUNCIL', 'VOTED', 'APPROVED', 'REJECTED', 'DECIDED', 'SUBMITTED_UPWARDS')),
    proposer          varchar(60)  NOT NULL,
    proposed_at       timestamp    NOT NULL,
    submitted_at      timestamp,
    appraiser         varchar(60),
    appraised_at      timestamp,
    appraisal_note    varchar(1000),
    approver          varchar(60),
    approved_at       timestamp,
    rejection_reason  varchar(1000),
    meeting_id        bigint
);
CREATE INDEX dossier_unit ON dossier (proposing_unit_id, achievement_year);
CREATE INDEX dossier_status ON dossier (status, achievement_year);

-- One recipient put forward; name, position and unit stay those of the day.
CREATE TABLE nominee (
    id              bigint       PRIMARY KEY,
    version         bigint       NOT NULL DEFAULT 0,
    dossier_id      bigint       NOT NULL REFERENCES dossier (id),
    recipient_kind  varchar(20)  NOT NULL CHECK (recipient_kind IN ('PERSON', 'COLLECTIVE', 'HOUSEHOLD')),
    person_id       bigint       REFERENCES person (id),
    collective_id   bigint       REFERENCES unit (id),
    recipient_name  varchar(250) NOT NULL,
    -- Vietnamese order of the name; rows of one kind are listed and numbered by it
    sort_key        varchar(600) NOT NULL,
    -- collectives 1, persons 2, households 3: the order of the annexed list
    sort_group      integer      NOT NULL,
    female          boolean,
    position        varchar(200),
    unit_id         bigint       REFERENCES unit (id),
    unit_name       varchar(250),
    verdict         varchar(20)  NOT NULL CHECK (verdict IN ('ELIGIBLE', 'NOT_ELIGIBLE', 'WARNING')),
    verdict_on      date         NOT NULL,
    warning_note    varchar(500),
    appraisal       varchar(20)  NOT NULL DEFAULT 'PENDING' CHECK (appraisal IN ('PENDING', 'ACCEPTED', 'REFUSED')),
    appraisal_note  varchar(500),
    motion_id       bigint,
    votes_for       integer,
    votes_against   integer,
    votes_invalid   integer,
    votes_base      integer,
    votes_required  integer,
    vote_result     varchar(20)  CHECK (vote_result IN ('PASSED', 'FAILED')),
    UNIQUE (dossier_id, person_id),
    UNIQUE (dossier_id, collective_id)
);
CREATE INDEX nominee_person ON nominee (person_id);
CREATE INDEX nominee_collective ON nominee (collective_id);

-- The verdict of the day, rule by rule: what it said, on which article and which rows it rested.
CREATE TABLE nominee_reason (
    id          bigint        PRIMARY KEY,
    version     bigint        NOT NULL DEFAULT 0,
    nominee_id  bigint        NOT NULL REFERENCES nominee (id),
    position_no integer       NOT NULL,
    rule_code   varchar(60)   NOT NULL,
    result      varchar(20)   NOT NULL CHECK (result IN ('PASS', 'FAIL', 'UNDETERMINED')),
    citation    varchar(500),
    evidence    varchar(2000),
    remedy      varchar(1000)
);
CREATE INDEX nominee_reason_nominee ON nominee_reason (nominee_id);

-- A dossier goes back once with everything that is wrong; the list stays readable afterwards.
CREATE TABLE dossier_return (
    id          bigint        PRIMARY KEY,
    version     bigint        NOT NULL DEFAULT 0,
    dossier_id  bigint        NOT NULL REFERENCES dossier (id),
    returned_at timestamp     NOT NULL,
    returned_by varchar(60)   NOT NULL,
    -- codes of the checklist, comma-separated
    defects     varchar(300)  NOT NULL,
    explanation varchar(1000) NOT NULL
);
CREATE INDEX dossier_return_dossier ON dossier_return (dossier_id);
