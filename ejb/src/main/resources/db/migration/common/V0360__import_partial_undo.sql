-- What an import left in the record of somebody it changed: what still stands so is taken back with it, what was changed since is kept.
CREATE TABLE import_after_person (
    batch_id        bigint       NOT NULL REFERENCES import_batch (id),
    person_id       bigint       NOT NULL,
    full_name       varchar(200) NOT NULL,
    family_name     varchar(200) NOT NULL,
    middle_name     varchar(200) NOT NULL,
    given_name      varchar(200) NOT NULL,
    norm_name       varchar(200) NOT NULL,
    sort_key        varchar(600) NOT NULL,
    sex             varchar(6),
    birth_date      date,
    birth_year      integer,
    person_type     varchar(20),
    unit_id         bigint NOT NULL,
    position        varchar(200),
    leader          boolean NOT NULL,
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
-- of imports written before: where nobody has touched the record since, it stands as the import left it
INSERT INTO import_after_person (batch_id, person_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, sex, birth_date, birth_year, person_type, unit_id, position, leader, rank_code, pay_step, pay_coefficient, joined_on, party_joined_on, ethnic_group, email, note)
SELECT b.batch_id, b.person_id, p.full_name, p.family_name, p.middle_name, p.given_name, p.norm_name, p.sort_key, p.sex, p.birth_date, p.birth_year, p.person_type, p.unit_id, p.position, p.leader, p.rank_code, p.pay_step, p.pay_coefficient, p.joined_on, p.party_joined_on, p.ethnic_group, p.email, p.note
FROM import_before_person b JOIN person p ON p.id = b.person_id WHERE p.version = b.version + 1;

-- People who stay as they are when the rest of a batch is taken back, because of what was done since: as a whole (posting and pay with
-- them), or in single fields.
CREATE TABLE import_kept (
    batch_id  bigint  NOT NULL REFERENCES import_batch (id),
    person_id bigint  NOT NULL,
    whole     boolean NOT NULL,
    PRIMARY KEY (batch_id, person_id)
);
