-- Certificates as they were issued: one file per decision and way of printing, kept on the day they are first printed.
CREATE TABLE certificate_file (
    id          bigint        PRIMARY KEY,
    version     bigint        NOT NULL DEFAULT 0,
    decision_id bigint        NOT NULL REFERENCES decision (id),
    preprinted  boolean       NOT NULL,
    dx_mm       numeric(5, 1) NOT NULL,
    dy_mm       numeric(5, 1) NOT NULL,
    certificates integer      NOT NULL,
    pdf         bytea         NOT NULL,
    pdf_sha256  varchar(64)   NOT NULL,
    archived_by varchar(60)   NOT NULL,
    archived_at timestamp     NOT NULL,
    UNIQUE (decision_id, preprinted)
);

-- How far the stock of somebody's printer is off, remembered from the last time they printed on it.
CREATE TABLE print_shift (
    id       bigint        PRIMARY KEY,
    version  bigint        NOT NULL DEFAULT 0,
    username varchar(60)   NOT NULL UNIQUE,
    dx_mm    numeric(5, 1) NOT NULL,
    dy_mm    numeric(5, 1) NOT NULL
);
