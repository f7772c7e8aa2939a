-- The year-end calendar: occasions with their day in the year, who hears of them, and what moves them off a day off.
CREATE TABLE reminder_rule (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    occasion    varchar(40)  NOT NULL,
    due_month   integer      NOT NULL CHECK (due_month BETWEEN 1 AND 12),
    due_day     integer      NOT NULL CHECK (due_day BETWEEN 1 AND 31),
    -- 0: in the year itself, 1: in the year after it
    year_offset integer      NOT NULL,
    -- an announcement moves FORWARD to the next working day, the last day of a deadline BACK to the one before
    movement    varchar(10)  NOT NULL CHECK (movement IN ('FORWARD', 'BACK')),
    -- roles that hear of it whether or not a room reports open work; empty where only open work counts
    audience    varchar(200),
    valid_from  date         NOT NULL,
    valid_to    date,
    legal_basis varchar(300) NOT NULL,
    confidence  varchar(20)  NOT NULL CHECK (confidence IN ('SOURCE', 'SECONDARY', 'RECALLED', 'TO_CONFIRM')),
    UNIQUE (occasion, valid_from)
);

INSERT INTO reminder_rule (id, occasion, due_month, due_day, year_offset, movement, audience, valid_from, legal_basis, confidence) VALUES
(1, 'PLAN_AND_REGISTRATIONS', 11, 1, 0, 'FORWARD', 'REGISTRY_OFFICER,APPRAISER', '2024-01-01', 'Kế hoạch công tác cuối năm của cơ quan', 'TO_CONFIRM'),
(2, 'SELF_ASSESSMENT_OPENS', 11, 15, 0, 'FORWARD', NULL, '2024-01-01', 'Kế hoạch đánh giá, xếp loại của cơ quan', 'TO_CONFIRM'),
(3, 'SELF_ASSESSMENT_LAST_CALL', 11, 24, 0, 'FORWARD', NULL, '2024-01-01', 'Kế hoạch đánh giá, xếp loại của cơ quan', 'TO_CONFIRM'),
(4, 'SELF_ASSESSMENT_CLOSES', 11, 25, 0, 'BACK', NULL, '2024-01-01', 'Kế hoạch đánh giá, xếp loại của cơ quan', 'TO_CONFIRM'),
(5, 'MEETINGS_AND_MINUTES', 12, 5, 0, 'BACK', NULL, '2024-01-01', 'Kế hoạch đánh giá, xếp loại của cơ quan', 'TO_CONFIRM'),
(6, 'AWARD_PROPOSALS', 12, 10, 0, 'BACK', 'UNIT_CLERK,UNIT_HEAD', '2024-01-01', 'Quy định thi đua, khen thưởng của địa phương', 'TO_CONFIRM'),
(7, 'LAST_DAY', 12, 14, 0, 'BACK', NULL, '2024-01-01', 'Nghị định 335/2025/NĐ-CP: hoàn thành trước ngày 15/12', 'SOURCE'),
(8, 'ESCALATION', 12, 14, 0, 'BACK', NULL, '2024-01-01', 'Nghị định 335/2025/NĐ-CP: hoàn thành trước ngày 15/12', 'SOURCE'),
(9, 'OVERDUE', 12, 15, 0, 'FORWARD', NULL, '2024-01-01', 'Nghị định 335/2025/NĐ-CP: hoàn thành trước ngày 15/12', 'SOURCE'),
(10, 'STATISTICS_FORMS', 12, 15, 0, 'BACK', 'APPRAISER', '2024-01-01', 'Chế độ báo cáo thống kê thi đua, khen thưởng', 'TO_CONFIRM'),
(11, 'NATIONAL_DOSSIERS', 12, 31, 0, 'BACK', 'APPRAISER', '2024-01-01', 'Hồ sơ Chiến sĩ thi đua toàn quốc của năm trước', 'TO_CONFIRM'),
(12, 'NUMBERING_CLOSES', 12, 31, 0, 'BACK', 'DOCUMENT_CLERK', '2024-01-01', 'Nghị định 30/2020/NĐ-CP: số văn bản đến hết ngày 31/12', 'SOURCE'),
(13, 'LATE_AGENCIES', 1, 15, 1, 'BACK', NULL, '2024-01-01', 'Nghị định 335/2025/NĐ-CP: cơ quan đặc thù hoàn thành trước ngày 15/01', 'SOURCE'),
(14, 'BONUS_PAID', 1, 31, 1, 'BACK', 'APPRAISER', '2024-01-01', 'Nghị định 73/2024/NĐ-CP: chi tiền thưởng trước ngày 31/01', 'SOURCE');

-- A run of a job, claimed by the node that inserts the row first.
CREATE TABLE job_run (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    job         varchar(40)  NOT NULL,
    due_at      timestamp    NOT NULL,
    by_hand_of  varchar(60),
    started_at  timestamp    NOT NULL,
    finished_at timestamp,
    items       integer      NOT NULL DEFAULT 0,
    failures    integer      NOT NULL DEFAULT 0,
    UNIQUE (job, due_at)
);
CREATE INDEX job_run_started ON job_run (started_at);

-- One row per message; the key makes a second node's copy impossible, the Message-ID is fixed with the row.
CREATE TABLE outbox_message (
    id              bigint        PRIMARY KEY,
    version         bigint        NOT NULL DEFAULT 0,
    message_key     varchar(120)  NOT NULL UNIQUE,
    message_id      varchar(200)  NOT NULL UNIQUE,
    account_id      bigint        NOT NULL REFERENCES account (id),
    recipient       varchar(200)  NOT NULL,
    recipient_name  varchar(200)  NOT NULL,
    occasion        varchar(40)   NOT NULL,
    subject         varchar(300)  NOT NULL,
    body            varchar(8000) NOT NULL,
    state           varchar(10)   NOT NULL CHECK (state IN ('QUEUED', 'SENT', 'HELD')),
    attempts        integer       NOT NULL DEFAULT 0,
    queued_at       timestamp     NOT NULL,
    next_attempt_at timestamp     NOT NULL,
    claimed_until   timestamp,
    sent_at         timestamp,
    last_error      varchar(500)
);
CREATE INDEX outbox_due ON outbox_message (state, next_attempt_at);
CREATE INDEX outbox_account ON outbox_message (account_id);
