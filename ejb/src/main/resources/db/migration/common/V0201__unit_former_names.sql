-- Names a unit had before it was renamed; each held up to and including valid_to.
CREATE TABLE unit_former_name (
    id       bigint       PRIMARY KEY,
    version  bigint       NOT NULL DEFAULT 0,
    unit_id  bigint       NOT NULL REFERENCES unit (id),
    name     varchar(250) NOT NULL,
    valid_to date         NOT NULL,
    UNIQUE (unit_id, valid_to)
);
