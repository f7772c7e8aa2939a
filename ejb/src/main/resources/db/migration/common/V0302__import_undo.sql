-- What stood there before an import changed it, so that the batch can be taken back.
CREATE TABLE import_before_person (
    batch_id        bigint       NOT NULL REFERENCES import_batch (id),
    person_id       bigint       NOT NULL,
    version         bigint       NOT NULL,
    full_name       varchar(200) NOT NULL,
    family_name     varchar(100) NOT NULL,
    middle_name     varchar(200) NOT NULL,
    given_name      varchar(100) NOT NULL,
    norm_name       varchar(200) NOT NULL,
    sort_key        varchar(600) NOT NULL,
    sex             varchar(6),
    birth_date      date,
    birth_year      integer,
    person_type     varchar(20),
    unit_id         bigint       NOT NULL,
    position        varchar(200),
    leader          boolean      NOT NULL,
    rank_code       varchar(20),
    pay_step        integer,
    pay_coefficient numeric(5, 2),
    joined_on       date,
    party_joined_on date,
    ethnic_group    varchar(60),
    email           varchar(200),
    note            varchar(500),
    PRIMARY KEY (batch_id, person_id)
);

-- Postings that a batch ended because it brought a newer one.
CREATE TABLE import_closed_posting (
    batch_id   bigint NOT NULL REFERENCES import_batch (id),
    posting_id bigint NOT NULL,
    PRIMARY KEY (batch_id, posting_id)
);

CREATE TABLE import_before_rating (
    batch_id  bigint      NOT NULL REFERENCES import_batch (id),
    rating_id bigint      NOT NULL,
    version   bigint      NOT NULL,
    level     varchar(20) NOT NULL,
    PRIMARY KEY (batch_id, rating_id)
);

CREATE TABLE import_before_award (
    batch_id    bigint NOT NULL REFERENCES import_batch (id),
    award_id    bigint NOT NULL,
    version     bigint NOT NULL,
    decision_no varchar(60),
    decided_on  date,
    PRIMARY KEY (batch_id, award_id)
);

CREATE TABLE import_before_initiative (
    batch_id          bigint      NOT NULL REFERENCES import_batch (id),
    initiative_id     bigint      NOT NULL,
    version           bigint      NOT NULL,
    recognition_level varchar(20) NOT NULL,
    recognition_no    varchar(60),
    recognised_on     date,
    PRIMARY KEY (batch_id, initiative_id)
);

CREATE TABLE import_before_discipline (
    batch_id      bigint NOT NULL REFERENCES import_batch (id),
    discipline_id bigint NOT NULL,
    version       bigint NOT NULL,
    decision_no   varchar(60),
    ends_on       date,
    PRIMARY KEY (batch_id, discipline_id)
);
