-- How many voting members must be in the room; the row of the meeting's day is copied into the meeting.
CREATE TABLE quorum_rule (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    purpose     varchar(20)  NOT NULL CHECK (purpose IN ('ORDINARY', 'AWARDS')),
    numerator   integer      NOT NULL,
    denominator integer      NOT NULL CHECK (denominator > 0),
    valid_from  date         NOT NULL,
    valid_to    date,
    legal_basis varchar(300) NOT NULL,
    confidence  varchar(20)  NOT NULL CHECK (confidence IN ('SOURCE', 'SECONDARY', 'RECALLED', 'TO_CONFIRM')),
    CHECK (numerator > 0 AND numerator <= denominator)
);
INSERT INTO quorum_rule (id, purpose, numerator, denominator, valid_from, legal_basis, confidence) VALUES
(1, 'ORDINARY', 2, 3, '2024-01-01', 'Quy chế hoạt động của Hội đồng Thi đua - Khen thưởng', 'SECONDARY'),
(2, 'AWARDS', 80, 100, '2024-01-01', 'Quy chế hoạt động của Hội đồng Thi đua - Khen thưởng', 'SECONDARY');

CREATE TABLE meeting (
    id                 bigint       PRIMARY KEY,
    version            bigint       NOT NULL DEFAULT 0,
    kind               varchar(20)  NOT NULL CHECK (kind IN ('AWARD_COUNCIL', 'CONFERENCE', 'WORKING_SESSION')),
    status             varchar(20)  NOT NULL CHECK (status IN ('PLANNED', 'RUNNING', 'CLOSED', 'SIGNED')),
    unit_id            bigint       NOT NULL REFERENCES unit (id),
    title              varchar(300) NOT NULL,
    place              varchar(250) NOT NULL,
    starts_at          timestamp    NOT NULL,
    ended_at           timestamp,
    considers_awards   boolean      NOT NULL,
    quorum_numerator   integer      NOT NULL,
    quorum_denominator integer      NOT NULL,
    quorum_basis       varchar(300) NOT NULL,
    -- who counted the ballots (tổ kiểm phiếu)
    counting_board     varchar(500),
    conclusion         varchar(4000)
);
CREATE INDEX meeting_unit ON meeting (unit_id, starts_at);

-- Everybody expected in the room; name, position and unit as on the day, so that signed minutes never change.
CREATE TABLE meeting_member (
    id             bigint       PRIMARY KEY,
    version        bigint       NOT NULL DEFAULT 0,
    meeting_id     bigint       NOT NULL REFERENCES meeting (id),
    account_id     bigint       REFERENCES account (id),
    full_name      varchar(200) NOT NULL,
    position       varchar(200),
    unit_name      varchar(250),
    seat           varchar(20)  NOT NULL CHECK (seat IN ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER', 'GUEST')),
    voting         boolean      NOT NULL,
    attendance     varchar(20)  NOT NULL CHECK (attendance IN ('EXPECTED', 'PRESENT', 'ABSENT', 'ABSENT_WRITTEN')),
    absence_reason varchar(300),
    sort_order     integer      NOT NULL,
    UNIQUE (meeting_id, account_id)
);
CREATE INDEX meeting_member_account ON meeting_member (account_id);

CREATE TABLE agenda_item (
    id         bigint        PRIMARY KEY,
    version    bigint        NOT NULL DEFAULT 0,
    meeting_id bigint        NOT NULL REFERENCES meeting (id),
    seq        integer       NOT NULL,
    title      varchar(300)  NOT NULL,
    content    varchar(4000),
    UNIQUE (meeting_id, seq)
);

CREATE TABLE agenda_opinion (
    id             bigint        PRIMARY KEY,
    version        bigint        NOT NULL DEFAULT 0,
    meeting_id     bigint        NOT NULL REFERENCES meeting (id),
    agenda_item_id bigint        NOT NULL REFERENCES agenda_item (id),
    seq            integer       NOT NULL,
    speaker        varchar(250)  NOT NULL,
    content        varchar(2000) NOT NULL,
    reply          varchar(2000)
);
CREATE INDEX agenda_opinion_meeting ON agenda_opinion (meeting_id);
CREATE INDEX agenda_opinion_item ON agenda_opinion (agenda_item_id);

-- A question put to the vote; threshold and base come from the dated rule of whoever opened it.
CREATE TABLE motion (
    id                bigint        PRIMARY KEY,
    version           bigint        NOT NULL DEFAULT 0,
    meeting_id        bigint        NOT NULL REFERENCES meeting (id),
    seq               integer       NOT NULL,
    subject           varchar(500)  NOT NULL,
    -- position and unit of who is voted on, and what for: columns of the table of votes in the minutes
    detail            varchar(300),
    topic             varchar(200),
    method            varchar(20)   NOT NULL CHECK (method IN ('BALLOT', 'SHOW_OF_HANDS')),
    ref_type          varchar(40),
    ref_id            bigint,
    threshold_percent numeric(5, 2) NOT NULL CHECK (threshold_percent > 0 AND threshold_percent <= 100),
    more_than         boolean       NOT NULL,
    vote_base         varchar(20)   NOT NULL CHECK (vote_base IN ('ALL_MEMBERS', 'PRESENT')),
    citation          varchar(300),
    counted           boolean       NOT NULL,
    votes_for         integer       NOT NULL CHECK (votes_for >= 0),
    votes_against     integer       NOT NULL CHECK (votes_against >= 0),
    votes_invalid     integer       NOT NULL CHECK (votes_invalid >= 0),
    result            varchar(20)   NOT NULL CHECK (result IN ('OPEN', 'PASSED', 'FAILED')),
    -- fixed when the meeting is closed
    base_count        integer,
    required_count    integer,
    for_count         integer,
    UNIQUE (meeting_id, seq),
    UNIQUE (meeting_id, ref_type, ref_id)
);
CREATE INDEX motion_reference ON motion (ref_type, ref_id);

-- The vote a member who is absent handed in on paper: at most one per motion.
CREATE TABLE written_vote (
    id         bigint      PRIMARY KEY,
    version    bigint      NOT NULL DEFAULT 0,
    meeting_id bigint      NOT NULL REFERENCES meeting (id),
    motion_id  bigint      NOT NULL REFERENCES motion (id),
    member_id  bigint      NOT NULL REFERENCES meeting_member (id),
    choice     varchar(20) NOT NULL CHECK (choice IN ('FOR', 'AGAINST')),
    received_on date,
    UNIQUE (motion_id, member_id)
);
CREATE INDEX written_vote_meeting ON written_vote (meeting_id);
CREATE INDEX written_vote_member ON written_vote (member_id);

-- seq 0 are the minutes, 1 and up supplementary minutes that correct them; a signed row never changes.
CREATE TABLE minutes (
    id                  bigint       PRIMARY KEY,
    version             bigint       NOT NULL DEFAULT 0,
    meeting_id          bigint       NOT NULL REFERENCES meeting (id),
    seq                 integer      NOT NULL,
    status              varchar(20)  NOT NULL CHECK (status IN ('DRAFT', 'SIGNED')),
    minutes_no          integer,
    supplement          varchar(8000),
    secretary_name      varchar(200),
    secretary_signed_by varchar(60),
    secretary_signed_at timestamp,
    chair_name          varchar(200),
    chair_signed_by     varchar(60),
    chair_signed_at     timestamp,
    pdf                 bytea,
    pdf_sha256          varchar(64),
    UNIQUE (meeting_id, seq),
    CHECK (secretary_signed_by IS NULL OR chair_signed_by IS NULL OR secretary_signed_by <> chair_signed_by),
    CHECK (status = 'DRAFT' OR (secretary_signed_by IS NOT NULL AND chair_signed_by IS NOT NULL))
);
