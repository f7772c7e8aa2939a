-- A numbered document as it was on the day of registration: later names, templates or texts never change it (NĐ 30/2020).
CREATE TABLE decision_file (
    id          bigint      PRIMARY KEY,
    version     bigint      NOT NULL DEFAULT 0,
    decision_id bigint      NOT NULL UNIQUE REFERENCES decision (id),
    pdf         bytea       NOT NULL,
    pdf_sha256  varchar(64) NOT NULL,
    archived_at timestamp   NOT NULL
);
