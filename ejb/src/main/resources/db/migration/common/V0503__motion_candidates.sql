-- Who is voted on together in one motion, as they stood when it was put to the vote: the list annexed to the minutes.
CREATE TABLE motion_candidate (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    motion_id   bigint       NOT NULL REFERENCES motion (id) ON DELETE CASCADE,
    seq         integer      NOT NULL,
    award_group varchar(20)  NOT NULL CHECK (award_group IN ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    full_name   varchar(300) NOT NULL,
    position    varchar(300),
    unit_name   varchar(300),
    UNIQUE (motion_id, seq)
);
