-- The level of a collective for award purposes: by the upper body or by the classification of its Party body.
CREATE TABLE collective_level (
    id              bigint       PRIMARY KEY,
    version         bigint       NOT NULL DEFAULT 0,
    unit_id         bigint       NOT NULL REFERENCES unit (id),
    assessment_year integer      NOT NULL,
    level           varchar(20)  NOT NULL CHECK (level IN ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'NOT_CLASSIFIED')),
    document_no     varchar(60),
    decided_on      date,
    UNIQUE (unit_id, assessment_year)
);

-- What is being verified about somebody or a unit: rewards wait until it is released (NĐ 152/2025 Điều 4).
CREATE TABLE verification_matter (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    person_id   bigint       REFERENCES person (id),
    unit_id     bigint       REFERENCES unit (id),
    kind        varchar(20)  NOT NULL CHECK (kind IN ('DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT')),
    opened_on   date         NOT NULL,
    released_on date,
    document_no varchar(60),
    note        varchar(500),
    CHECK ((person_id IS NULL) <> (unit_id IS NULL))
);
CREATE INDEX verification_matter_person ON verification_matter (person_id);
CREATE INDEX verification_matter_unit ON verification_matter (unit_id);
