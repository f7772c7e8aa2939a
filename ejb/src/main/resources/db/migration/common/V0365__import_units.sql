-- A name of a unit that nobody knows: a new unit, or a known one mistyped. PLAIN: known, or one of a list that fills the tree for the first time; NEW: is named and counted before it
-- is made; ASK: so like a known one (near_id) that somebody has to say which it is.
ALTER TABLE import_unit ADD COLUMN near_id bigint;
ALTER TABLE import_unit ADD COLUMN standing varchar(5) DEFAULT 'PLAIN' NOT NULL CHECK (standing IN ('PLAIN', 'NEW', 'ASK'));

-- What the person importing said of such a name: a unit of the registry, or (empty) a new one.
CREATE TABLE import_unit_answer (
    batch_id    bigint       NOT NULL REFERENCES import_batch (id),
    norm_name   varchar(250) NOT NULL,
    unit_id     bigint,
    answered_by varchar(60)  NOT NULL,
    answered_at timestamp    NOT NULL,
    PRIMARY KEY (batch_id, norm_name)
);
