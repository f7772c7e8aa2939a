-- A staff list may hold any plain field of the person file, the day of the present pay step and the day since when somebody is in the post.
ALTER TABLE import_row ADD COLUMN other_name varchar(200);
ALTER TABLE import_row ADD COLUMN birth_place varchar(300);
ALTER TABLE import_row ADD COLUMN home_town varchar(300);
ALTER TABLE import_row ADD COLUMN religion varchar(60);
ALTER TABLE import_row ADD COLUMN id_issued_on date;
ALTER TABLE import_row ADD COLUMN social_insurance_no varchar(20);
ALTER TABLE import_row ADD COLUMN health_card_no varchar(20);
ALTER TABLE import_row ADD COLUMN phone varchar(30);
ALTER TABLE import_row ADD COLUMN residence varchar(300);
ALTER TABLE import_row ADD COLUMN family_background varchar(100);
ALTER TABLE import_row ADD COLUMN earlier_job varchar(200);
ALTER TABLE import_row ADD COLUMN first_employer varchar(250);
ALTER TABLE import_row ADD COLUMN agency_joined_on date;
ALTER TABLE import_row ADD COLUMN party_official_on date;
ALTER TABLE import_row ADD COLUMN union_joined_on date;
ALTER TABLE import_row ADD COLUMN army_from date;
ALTER TABLE import_row ADD COLUMN army_to date;
ALTER TABLE import_row ADD COLUMN army_rank varchar(100);
ALTER TABLE import_row ADD COLUMN policy_subject varchar(200);
ALTER TABLE import_row ADD COLUMN general_education varchar(30);
ALTER TABLE import_row ADD COLUMN highest_degree varchar(200);
ALTER TABLE import_row ADD COLUMN academic_title varchar(100);
ALTER TABLE import_row ADD COLUMN political_theory varchar(100);
ALTER TABLE import_row ADD COLUMN state_management varchar(100);
ALTER TABLE import_row ADD COLUMN defence_education varchar(100);
ALTER TABLE import_row ADD COLUMN computer_skills varchar(200);
ALTER TABLE import_row ADD COLUMN foreign_languages varchar(200);
ALTER TABLE import_row ADD COLUMN ethnic_language varchar(200);
ALTER TABLE import_row ADD COLUMN honour_title varchar(200);
ALTER TABLE import_row ADD COLUMN appointed_on date;
ALTER TABLE import_row ADD COLUMN reappointed_on date;
ALTER TABLE import_row ADD COLUMN planned_post varchar(250);
ALTER TABLE import_row ADD COLUMN other_posts varchar(250);
ALTER TABLE import_row ADD COLUMN party_post varchar(200);
ALTER TABLE import_row ADD COLUMN main_work varchar(500);
ALTER TABLE import_row ADD COLUMN strengths varchar(300);
ALTER TABLE import_row ADD COLUMN job_position varchar(250);
ALTER TABLE import_row ADD COLUMN job_group varchar(20);
ALTER TABLE import_row ADD COLUMN health_state varchar(200);
ALTER TABLE import_row ADD COLUMN health_checked_on date;
ALTER TABLE import_row ADD COLUMN height_cm numeric(5, 2);
ALTER TABLE import_row ADD COLUMN weight_kg numeric(5, 2);
ALTER TABLE import_row ADD COLUMN blood_group varchar(3);
ALTER TABLE import_row ADD COLUMN pay_from date;
ALTER TABLE import_row ADD COLUMN posted_from date;

-- Records that a batch opened; it takes them back as long as nobody has touched them.
ALTER TABLE person_record ADD COLUMN import_batch_id bigint REFERENCES import_batch (id);
CREATE INDEX person_record_import_batch ON person_record (import_batch_id);

-- What stood in the file of somebody before a batch changed it (version -1: there was none), and what the batch left there.
CREATE TABLE import_before_record (
    batch_id bigint NOT NULL REFERENCES import_batch (id),
    person_id bigint NOT NULL,
    version bigint NOT NULL,
    other_name varchar(200),
    birth_place varchar(300),
    home_town varchar(300),
    religion varchar(60),
    id_issued_on date,
    social_insurance_no varchar(20),
    health_card_no varchar(20),
    phone varchar(30),
    residence varchar(300),
    family_background varchar(100),
    earlier_job varchar(200),
    first_employer varchar(250),
    agency_joined_on date,
    party_official_on date,
    union_joined_on date,
    army_from date,
    army_to date,
    army_rank varchar(100),
    policy_subject varchar(200),
    general_education varchar(30),
    highest_degree varchar(200),
    academic_title varchar(100),
    political_theory varchar(100),
    state_management varchar(100),
    defence_education varchar(100),
    computer_skills varchar(200),
    foreign_languages varchar(200),
    ethnic_language varchar(200),
    honour_title varchar(200),
    appointed_on date,
    reappointed_on date,
    planned_post varchar(250),
    other_posts varchar(250),
    party_post varchar(200),
    main_work varchar(500),
    strengths varchar(300),
    job_position varchar(250),
    job_group varchar(20),
    health_state varchar(200),
    health_checked_on date,
    height_cm numeric(5, 2),
    weight_kg numeric(5, 2),
    blood_group varchar(3),
    PRIMARY KEY (batch_id, person_id)
);
CREATE TABLE import_after_record (
    batch_id bigint NOT NULL REFERENCES import_batch (id),
    person_id bigint NOT NULL,
    other_name varchar(200),
    birth_place varchar(300),
    home_town varchar(300),
    religion varchar(60),
    id_issued_on date,
    social_insurance_no varchar(20),
    health_card_no varchar(20),
    phone varchar(30),
    residence varchar(300),
    family_background varchar(100),
    earlier_job varchar(200),
    first_employer varchar(250),
    agency_joined_on date,
    party_official_on date,
    union_joined_on date,
    army_from date,
    army_to date,
    army_rank varchar(100),
    policy_subject varchar(200),
    general_education varchar(30),
    highest_degree varchar(200),
    academic_title varchar(100),
    political_theory varchar(100),
    state_management varchar(100),
    defence_education varchar(100),
    computer_skills varchar(200),
    foreign_languages varchar(200),
    ethnic_language varchar(200),
    honour_title varchar(200),
    appointed_on date,
    reappointed_on date,
    planned_post varchar(250),
    other_posts varchar(250),
    party_post varchar(200),
    main_work varchar(500),
    strengths varchar(300),
    job_position varchar(250),
    job_group varchar(20),
    health_state varchar(200),
    health_checked_on date,
    height_cm numeric(5, 2),
    weight_kg numeric(5, 2),
    blood_group varchar(3),
    PRIMARY KEY (batch_id, person_id)
);

-- Beginnings of postings and pay that nobody knew and a batch brought.
CREATE TABLE import_before_posting (
    batch_id   bigint NOT NULL REFERENCES import_batch (id),
    posting_id bigint NOT NULL,
    version    bigint NOT NULL,
    valid_from date   NOT NULL,
    PRIMARY KEY (batch_id, posting_id)
);
CREATE TABLE import_before_pay (
    batch_id   bigint NOT NULL REFERENCES import_batch (id),
    pay_id     bigint NOT NULL,
    version    bigint NOT NULL,
    valid_from date   NOT NULL,
    next_on    date,
    PRIMARY KEY (batch_id, pay_id)
);
