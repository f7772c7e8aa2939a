-- Posts assigned to a unit for a year, by kind of staff, and how many of them are to be cut (biên chế, tinh giản).
CREATE TABLE staffing_quota (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    unit_id     bigint       NOT NULL REFERENCES unit (id),
    quota_year  integer      NOT NULL,
    kind        varchar(20)  NOT NULL CHECK (kind IN ('CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'CONTRACT')),
    assigned    integer      NOT NULL CHECK (assigned >= 0),
    to_cut      integer      NOT NULL DEFAULT 0 CHECK (to_cut >= 0),
    legal_basis varchar(300) NOT NULL,
    changed_by  varchar(60)  NOT NULL,
    changed_at  timestamp    NOT NULL,
    UNIQUE (unit_id, quota_year, kind)
);
CREATE INDEX staffing_quota_year ON staffing_quota (quota_year);

-- Who heads a unit where it is not simply the one who leads it by position, as somebody in charge (phụ trách).
CREATE TABLE unit_head (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    unit_id     bigint       NOT NULL REFERENCES unit (id),
    person_id   bigint       NOT NULL REFERENCES person (id),
    legal_basis varchar(300) NOT NULL,
    valid_from  date         NOT NULL,
    valid_to    date
);
CREATE INDEX unit_head_unit ON unit_head (unit_id);
CREATE INDEX unit_head_person ON unit_head (person_id);
