-- Which initiative a nomination rests on: one initiative serves one reward (5007/BNV-TĐKT 2023).
CREATE TABLE initiative_use (
    id            bigint PRIMARY KEY,
    version       bigint NOT NULL DEFAULT 0,
    initiative_id bigint NOT NULL REFERENCES initiative (id),
    nominee_id    bigint NOT NULL REFERENCES nominee (id),
    noted_on      date   NOT NULL,
    UNIQUE (nominee_id, initiative_id)
);
CREATE INDEX initiative_use_initiative ON initiative_use (initiative_id);
