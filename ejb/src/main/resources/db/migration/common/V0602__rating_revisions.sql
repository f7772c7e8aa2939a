-- What a rating said before it was corrected or classified again: results are versioned, never typed over.
CREATE TABLE rating_revision (
    id              bigint       PRIMARY KEY,
    version         bigint       NOT NULL DEFAULT 0,
    rating_id       bigint       NOT NULL REFERENCES rating (id),
    person_id       bigint       NOT NULL REFERENCES person (id),
    assessment_year integer      NOT NULL,
    level           varchar(20)  NOT NULL,
    score           numeric(5, 2),
    unit_name       varchar(250),
    source          varchar(20)  NOT NULL,
    decision_no     varchar(60),
    decided_on      date,
    reason          varchar(500),
    replaced_by     varchar(60)  NOT NULL,
    replaced_at     timestamp    NOT NULL,
    replaced_reason varchar(500) NOT NULL
);
CREATE INDEX rating_revision_rating ON rating_revision (rating_id);
CREATE INDEX rating_revision_person ON rating_revision (person_id);
