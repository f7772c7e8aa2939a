-- A plan to merge, rename, dissolve, move units or transfer people, in force from one day on (sắp xếp, sáp nhập).
CREATE TABLE reorganisation (
    id           bigint        PRIMARY KEY,
    version      bigint        NOT NULL DEFAULT 0,
    title        varchar(300)  NOT NULL,
    legal_basis  varchar(300)  NOT NULL,
    effective_on date          NOT NULL,
    state        varchar(20)   NOT NULL CHECK (state IN ('DRAFT', 'PLANNED', 'APPLIED', 'BLOCKED', 'CANCELLED')),
    created_by   varchar(60)   NOT NULL,
    created_at   timestamp     NOT NULL,
    -- when the last dry run looked; a later change of the steps takes it back
    foreseen_at  timestamp,
    applied_by   varchar(60),
    applied_at   timestamp,
    -- why the clock could not apply it on its day
    failure      varchar(1000)
);
CREATE INDEX reorganisation_due ON reorganisation (state, effective_on);

CREATE TABLE reorganisation_step (
    id                bigint       PRIMARY KEY,
    version           bigint       NOT NULL DEFAULT 0,
    reorganisation_id bigint       NOT NULL REFERENCES reorganisation (id),
    seq               integer      NOT NULL,
    kind              varchar(20)  NOT NULL CHECK (kind IN ('MERGE', 'RENAME', 'DISSOLVE', 'MOVE', 'TRANSFER')),
    -- where people and open work go; a unit that a step of the plan founds has the number of that step
    target_id         bigint,
    founds            boolean      NOT NULL DEFAULT FALSE,
    parent_id         bigint,
    code              varchar(40),
    name              varchar(250),
    unit_kind         varchar(30),
    symbol            varchar(40),
    UNIQUE (reorganisation_id, seq)
);

CREATE TABLE reorganisation_source (
    step_id bigint NOT NULL REFERENCES reorganisation_step (id),
    unit_id bigint NOT NULL REFERENCES unit (id),
    PRIMARY KEY (step_id, unit_id)
);

-- People chosen by name for a transfer; nobody is in two transfers of one plan.
CREATE TABLE reorganisation_person (
    reorganisation_id bigint NOT NULL REFERENCES reorganisation (id),
    person_id         bigint NOT NULL REFERENCES person (id),
    step_id           bigint NOT NULL REFERENCES reorganisation_step (id),
    PRIMARY KEY (reorganisation_id, person_id)
);
CREATE INDEX reorganisation_person_step ON reorganisation_person (step_id);

-- What the steps come to: for each unit, where its people and its open work go, and whether it ends.
CREATE TABLE reorganisation_route (
    reorganisation_id bigint  NOT NULL REFERENCES reorganisation (id),
    from_unit_id      bigint  NOT NULL REFERENCES unit (id),
    to_unit_id        bigint,
    all_people        boolean NOT NULL,
    ends              boolean NOT NULL,
    PRIMARY KEY (reorganisation_id, from_unit_id)
);

-- Everything the plan touches, as the dry run saw it (run 0); run 1 is what stands there at the moment of applying.
CREATE TABLE reorganisation_touch (
    reorganisation_id bigint       NOT NULL REFERENCES reorganisation (id),
    run               integer      NOT NULL,
    kind              varchar(20)  NOT NULL,
    ref_id            bigint       NOT NULL,
    ref_version       bigint       NOT NULL,
    unit_id           bigint,
    to_unit_id        bigint,
    label             varchar(300) NOT NULL,
    detail            varchar(300),
    sort_key          varchar(600),
    conflict          varchar(60),
    PRIMARY KEY (reorganisation_id, run, kind, ref_id)
);

-- The parent a unit had up to and including a day; the tree as at that day is drawn with it.
CREATE TABLE unit_former_parent (
    id        bigint NOT NULL PRIMARY KEY,
    version   bigint NOT NULL DEFAULT 0,
    unit_id   bigint NOT NULL REFERENCES unit (id),
    parent_id bigint NOT NULL REFERENCES unit (id),
    valid_to  date   NOT NULL,
    UNIQUE (unit_id, valid_to)
);

-- What became of a unit: its successor, its new name or place, and on which basis.
CREATE TABLE unit_change (
    id                bigint       PRIMARY KEY,
    version           bigint       NOT NULL DEFAULT 0,
    unit_id           bigint       NOT NULL REFERENCES unit (id),
    successor_id      bigint       REFERENCES unit (id),
    kind              varchar(20)  NOT NULL CHECK (kind IN ('MERGE', 'SPLIT', 'RENAME', 'DISSOLVE', 'MOVE', 'TRANSFER')),
    effective_on      date         NOT NULL,
    legal_basis       varchar(300) NOT NULL,
    detail            varchar(600),
    reorganisation_id bigint       NOT NULL REFERENCES reorganisation (id)
);
CREATE INDEX unit_change_unit ON unit_change (unit_id);
CREATE INDEX unit_change_successor ON unit_change (successor_id);
