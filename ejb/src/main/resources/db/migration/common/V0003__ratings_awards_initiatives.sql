-- The yearly quality level of one person (owned by classification).
CREATE TABLE rating (
    id              bigint       PRIMARY KEY,
    version         bigint       NOT NULL DEFAULT 0,
    person_id       bigint       NOT NULL REFERENCES person (id),
    assessment_year integer      NOT NULL,
    level           varchar(20)  NOT NULL CHECK (level IN ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'NOT_CLASSIFIED')),
    score           numeric(5, 2),
    unit_id         bigint       REFERENCES unit (id),
    unit_name       varchar(250),
    source          varchar(20)  NOT NULL CHECK (source IN ('CAMPAIGN', 'IMPORT', 'MANUAL')),
    decision_no     varchar(60),
    decided_on      date,
    reason          varchar(500),
    import_batch_id bigint       REFERENCES import_batch (id),
    UNIQUE (person_id, assessment_year)
);
CREATE INDEX rating_year ON rating (assessment_year, person_id);
CREATE INDEX rating_import_batch ON rating (import_batch_id);

-- The award register (owned by reward). Rows are never deleted except by undo of the import that wrote them.
CREATE TABLE award (
    id               bigint       PRIMARY KEY,
    version          bigint       NOT NULL DEFAULT 0,
    award_code       varchar(20)  NOT NULL,
    recipient_kind   varchar(20)  NOT NULL CHECK (recipient_kind IN ('PERSON', 'COLLECTIVE', 'HOUSEHOLD')),
    person_id        bigint       REFERENCES person (id),
    collective_id    bigint       REFERENCES unit (id),
    -- name, position and unit of the day of the decision
    recipient_name   varchar(250) NOT NULL,
    position         varchar(200),
    unit_id          bigint       REFERENCES unit (id),
    unit_name        varchar(250),
    achievement_year integer      NOT NULL,
    reason           varchar(500),
    decision_id      bigint,
    decision_no      varchar(60),
    decided_on       date,
    decided_by       varchar(250),
    gold_book_no     integer,
    coefficient      numeric(6, 2),
    bonus            numeric(15, 0),
    status           varchar(20)  NOT NULL DEFAULT 'AWARDED' CHECK (status IN ('PROPOSED', 'APPROVED', 'AWARDED', 'CANCELLED', 'STRIPPED', 'RESTORED')),
    source           varchar(20)  NOT NULL CHECK (source IN ('DECISION', 'IMPORT', 'MANUAL')),
    import_batch_id  bigint       REFERENCES import_batch (id)
);
CREATE INDEX award_person ON award (person_id, award_code, achievement_year);
CREATE INDEX award_collective ON award (collective_id, award_code, achievement_year);
CREATE INDEX award_decision ON award (decision_id);
CREATE INDEX award_import_batch ON award (import_batch_id);

-- Recognised initiatives, topics (owned by reward).
CREATE TABLE initiative (
    id                bigint       PRIMARY KEY,
    version           bigint       NOT NULL DEFAULT 0,
    person_id         bigint       NOT NULL REFERENCES person (id),
    title             varchar(500) NOT NULL,
    recognition_level varchar(20)  NOT NULL CHECK (recognition_level IN ('BASE', 'PROVINCE', 'NATION')),
    recognised_year   integer      NOT NULL,
    recognition_no    varchar(60),
    recognised_on     date,
    reason            varchar(500),
    import_batch_id   bigint       REFERENCES import_batch (id)
);
CREATE INDEX initiative_person ON initiative (person_id, recognised_year);
CREATE INDEX initiative_import_batch ON initiative (import_batch_id);
