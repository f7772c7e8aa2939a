-- Time somebody did not work, long enough to matter for the yearly classification (NĐ 90/2020 Điều 2.3, NĐ 335/2025 Điều 21).
CREATE TABLE absence (
    id         bigint       PRIMARY KEY,
    version    bigint       NOT NULL DEFAULT 0,
    person_id  bigint       NOT NULL REFERENCES person (id),
    cause      varchar(20)  NOT NULL CHECK (cause IN ('MATERNITY', 'SICKNESS', 'OTHER')),
    from_day   date         NOT NULL,
    -- empty while it lasts
    to_day     date,
    reason     varchar(500) NOT NULL,
    -- entered by mistake: kept, and counted no more
    cancelled  boolean      NOT NULL DEFAULT FALSE,
    changed_by varchar(60)  NOT NULL,
    changed_at timestamp    NOT NULL,
    CHECK (to_day IS NULL OR to_day >= from_day)
);
CREATE INDEX absence_person ON absence (person_id, from_day);
