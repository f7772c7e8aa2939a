-- Fields of the national curriculum vitae form (Thông tư 06/2023/TT-BNV) that the list of people does not need: one row per person.
CREATE TABLE person_record (
    person_id           bigint       PRIMARY KEY REFERENCES person (id),
    version             bigint       NOT NULL DEFAULT 0,
    other_name          varchar(200),
    birth_place         varchar(300),
    home_town           varchar(300),
    religion            varchar(60),
    id_issued_on        date,
    social_insurance_no varchar(20),
    health_card_no      varchar(20),
    phone               varchar(30),
    residence           varchar(300),
    family_background   varchar(100),
    earlier_job         varchar(200),
    first_employer      varchar(250),
    agency_joined_on    date,
    party_official_on   date,
    union_joined_on     date,
    army_from           date,
    army_to             date,
    army_rank           varchar(100),
    policy_subject      varchar(200),
    general_education   varchar(30),
    highest_degree      varchar(200),
    academic_title      varchar(100),
    political_theory    varchar(100),
    state_management    varchar(100),
    defence_education   varchar(100),
    computer_skills     varchar(200),
    foreign_languages   varchar(200),
    ethnic_language     varchar(200),
    honour_title        varchar(200),
    appointed_on        date,
    reappointed_on      date,
    planned_post        varchar(250),
    other_posts         varchar(250),
    party_post          varchar(200),
    main_work           varchar(500),
    strengths           varchar(300),
    job_position        varchar(250),
    job_group           varchar(20)  CHECK (job_group IN ('LEADERSHIP', 'PROFESSIONAL', 'SUPPORT')),
    health_state        varchar(200),
    health_checked_on   date,
    height_cm           numeric(5, 2),
    weight_kg           numeric(5, 2),
    blood_group         varchar(3)   CHECK (blood_group IN ('A', 'B', 'AB', 'O', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'))
);

-- Histories of the form. Nothing is deleted: a row that was taken away keeps the moment, lists leave it out.
CREATE TABLE training (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    person_id   bigint       NOT NULL REFERENCES person (id),
    removed_at  timestamp,
    from_on     date,
    to_on       date,
    school      varchar(250) NOT NULL,
    subject     varchar(250),
    form        varchar(20)  CHECK (form IN ('FULL_TIME', 'PART_TIME', 'DISTANCE', 'SHORT_COURSE', 'OTHER')),
    certificate varchar(250)
);
CREATE INDEX training_person ON training (person_id);

CREATE TABLE allowance (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    person_id   bigint       NOT NULL REFERENCES person (id),
    removed_at  timestamp,
    from_on     date         NOT NULL,
    to_on       date,
    kind        varchar(200) NOT NULL,
    percentage  numeric(6, 2),
    coefficient numeric(5, 2),
    decision_no varchar(100)
);
CREATE INDEX allowance_person ON allowance (person_id);

CREATE TABLE family_member (
    id         bigint       PRIMARY KEY,
    version    bigint       NOT NULL DEFAULT 0,
    person_id  bigint       NOT NULL REFERENCES person (id),
    removed_at timestamp,
    -- of the person, or of the wife or husband
    side       varchar(10)  NOT NULL CHECK (side IN ('OWN', 'SPOUSE')),
    relation   varchar(60)  NOT NULL,
    full_name  varchar(200) NOT NULL,
    birth_year numeric(4),
    details    varchar(1000)
);
CREATE INDEX family_member_person ON family_member (person_id);

CREATE TABLE foreign_travel (
    id         bigint       PRIMARY KEY,
    version    bigint       NOT NULL DEFAULT 0,
    person_id  bigint       NOT NULL REFERENCES person (id),
    removed_at timestamp,
    from_on    date         NOT NULL,
    to_on      date,
    country    varchar(200) NOT NULL,
    purpose    varchar(500),
    funding    varchar(250)
);
CREATE INDEX foreign_travel_person ON foreign_travel (person_id);

CREATE TABLE personal_history (
    id          bigint        PRIMARY KEY,
    version     bigint        NOT NULL DEFAULT 0,
    person_id   bigint        NOT NULL REFERENCES person (id),
    removed_at  timestamp,
    from_on     date,
    to_on       date,
    description varchar(2000) NOT NULL
);
CREATE INDEX personal_history_person ON personal_history (person_id);

CREATE TABLE asset (
    id          bigint        PRIMARY KEY,
    version     bigint        NOT NULL DEFAULT 0,
    person_id   bigint        NOT NULL REFERENCES person (id),
    removed_at  timestamp,
    declared_on date          NOT NULL,
    kind        varchar(20)   NOT NULL CHECK (kind IN ('HOUSE', 'LAND', 'INCOME', 'OTHER')),
    description varchar(1000) NOT NULL,
    value_vnd   numeric(18)
);
CREATE INDEX asset_person ON asset (person_id);

-- The photograph 4x6 cm, decoded and written anew by the application; kept apart so that nothing else reads it along.
CREATE TABLE person_photo (
    person_id bigint    PRIMARY KEY REFERENCES person (id),
    version   bigint    NOT NULL DEFAULT 0,
    taken_at  timestamp NOT NULL,
    jpeg      bytea     NOT NULL
);
