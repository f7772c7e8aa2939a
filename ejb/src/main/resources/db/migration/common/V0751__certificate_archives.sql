-- Certificates one by one as they were issued: all single files of a numbered decision in one archive per way of printing, kept when first made.
CREATE TABLE certificate_archive (
    id           bigint        PRIMARY KEY,
    version      bigint        NOT NULL DEFAULT 0,
    decision_id  bigint        NOT NULL REFERENCES decision (id),
    preprinted   boolean       NOT NULL,
    dx_mm        numeric(5, 1) NOT NULL,
    dy_mm        numeric(5, 1) NOT NULL,
    certificates integer       NOT NULL,
    zip          bytea         NOT NULL,
    zip_sha256   varchar(64)   NOT NULL,
    archived_by  varchar(60)   NOT NULL,
    archived_at  timestamp     NOT NULL,
    UNIQUE (decision_id, preprinted)
);
