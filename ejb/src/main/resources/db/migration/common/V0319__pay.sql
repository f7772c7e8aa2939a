-- Ranks with their pay tables as dated rows: coefficients go up in even steps from the first to the last.
-- confidence as in V0401: RECALLED well established, not read in the instrument itself.
CREATE TABLE pay_rank (
    id                bigint        PRIMARY KEY,
    version           bigint        NOT NULL DEFAULT 0,
    code              varchar(20)   NOT NULL,
    name              varchar(200)  NOT NULL,
    group_code        varchar(20)   NOT NULL,
    first_coefficient numeric(5, 2) NOT NULL,
    last_coefficient  numeric(5, 2) NOT NULL,
    increment         numeric(5, 2) NOT NULL,
    steps             integer       NOT NULL CHECK (steps > 0),
    -- from one step to the next, in months
    interval_months   integer       NOT NULL CHECK (interval_months > 0),
    valid_from        date          NOT NULL,
    valid_to          date,
    legal_basis       varchar(250)  NOT NULL,
    confidence        varchar(20)   NOT NULL CHECK (confidence IN ('CONFIRMED', 'SECONDARY', 'RECALLED', 'TO_BE_CONFIRMED', 'UNCONFIRMED')),
    CHECK (first_coefficient + (steps - 1) * increment = last_coefficient),
    UNIQUE (code, valid_from)
);
INSERT INTO pay_rank (id, code, name, group_code, first_coefficient, last_coefficient, increment, steps, interval_months, valid_from, legal_basis, confidence) VALUES
    (nextval('vinhdanh_id'), '01.001', 'Chuyên viên cao cấp', 'A3.1', 6.20, 8.00, 0.36, 6, 36, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP; TT 02/2021/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), '01.002', 'Chuyên viên chính', 'A2.1', 4.40, 6.78, 0.34, 8, 36, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP; TT 02/2021/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), '01.003', 'Chuyên viên', 'A1', 2.34, 4.98, 0.33, 9, 36, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP; TT 02/2021/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), '01.004', 'Cán sự', 'A0', 2.10, 4.89, 0.31, 10, 36, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP; TT 02/2021/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), '01.005', 'Nhân viên', 'B', 1.86, 4.06, 0.20, 12, 24, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP; TT 02/2021/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), '02.006', 'Văn thư viên chính', 'A2.1', 4.40, 6.78, 0.34, 8, 36, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP; TT 02/2021, 06/2022/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), '02.007', 'Văn thư viên', 'A1', 2.34, 4.98, 0.33, 9, 36, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP; TT 02/2021, 06/2022/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), '02.008', 'Văn thư viên trung cấp', 'B', 1.86, 4.06, 0.20, 12, 24, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP; TT 02/2021, 06/2022/TT-BNV', 'RECALLED');

-- Figures of the pay rules that are not of one rank.
CREATE TABLE pay_figure (
    id          bigint        PRIMARY KEY,
    version     bigint        NOT NULL DEFAULT 0,
    code        varchar(30)   NOT NULL CHECK (code IN ('BEYOND_FIRST', 'BEYOND_NEXT', 'BEYOND_NEXT_MONTHS', 'MERIT_MONTHS', 'MERIT_SHARE')),
    amount      integer       NOT NULL,
    valid_from  date          NOT NULL,
    valid_to    date,
    legal_basis varchar(250)  NOT NULL,
    confidence  varchar(20)   NOT NULL,
    UNIQUE (code, valid_from)
);
INSERT INTO pay_figure (id, code, amount, valid_from, legal_basis, confidence) VALUES
    (nextval('vinhdanh_id'), 'BEYOND_FIRST', 5, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP Điều 6; TT 04/2005/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), 'BEYOND_NEXT', 1, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP Điều 6; TT 04/2005/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), 'BEYOND_NEXT_MONTHS', 12, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP Điều 6; TT 04/2005/TT-BNV', 'RECALLED'),
    (nextval('vinhdanh_id'), 'MERIT_MONTHS', 12, DATE '2004-10-01', 'NĐ 204/2004/NĐ-CP Điều 7; TT 08/2013/TT-BNV Điều 3', 'RECALLED'),
    (nextval('vinhdanh_id'), 'MERIT_SHARE', 10, DATE '2013-09-15', 'TT 08/2013/TT-BNV Điều 3', 'RECALLED');

-- The way of the retirement age (BLLĐ 2019 Điều 169): one row per sex and year; the last one holds from then on.
CREATE TABLE retirement_age (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    sex         varchar(6)   NOT NULL CHECK (sex IN ('MALE', 'FEMALE')),
    from_year   integer      NOT NULL,
    months      integer      NOT NULL,
    legal_basis varchar(250) NOT NULL,
    confidence  varchar(20)  NOT NULL,
    UNIQUE (sex, from_year)
);
INSERT INTO retirement_age (id, sex, from_year, months, legal_basis, confidence)
SELECT nextval('vinhdanh_id'), 'MALE', y.from_year, 723 + 3 * (y.from_year - 2021), 'BLLĐ 45/2019/QH14 Điều 169; NĐ 135/2020/NĐ-CP Điều 4',
    CASE WHEN y.from_year = 2026 THEN 'RECALLED' ELSE 'TO_BE_CONFIRMED' END
FROM (VALUES (2021), (2022), (2023), (2024), (2025), (2026), (2027), (2028)) AS y(from_year);
INSERT INTO retirement_age (id, sex, from_year, months, legal_basis, confidence)
SELECT nextval('vinhdanh_id'), 'FEMALE', y.from_year, 664 + 4 * (y.from_year - 2021), 'BLLĐ 45/2019/QH14 Điều 169; NĐ 135/2020/NĐ-CP Điều 4',
    CASE WHEN y.from_year = 2026 THEN 'RECALLED' ELSE 'TO_BE_CONFIRMED' END
FROM (VALUES (2021), (2022), (2023), (2024), (2025), (2026), (2027), (2028), (2029), (2030), (2031), (2032), (2033), (2034), (2035)) AS y(from_year);

-- Rank, step and coefficient of a person from a day on; a period ends where the next one begins.
CREATE TABLE pay_period (
    id              bigint        PRIMARY KEY,
    version         bigint        NOT NULL DEFAULT 0,
    person_id       bigint        NOT NULL REFERENCES person (id),
    valid_from      date          NOT NULL,
    -- false: taken from a list that does not say since when
    start_known     boolean       NOT NULL DEFAULT TRUE,
    rank_code       varchar(20),
    step            integer,
    coefficient     numeric(5, 2),
    -- share of the coefficient that is paid, 85 during probation
    percent_paid    integer       NOT NULL DEFAULT 100,
    -- allowance beyond the last step, in percent
    beyond_percent  integer       NOT NULL DEFAULT 0,
    -- the day from which the time to the next step counts, when it is not valid_from
    counts_from     date,
    -- first day of the next step or percentage as the tables of the day say; empty when it cannot be told
    next_on         date,
    decision_no     varchar(60),
    reason          varchar(500),
    import_batch_id bigint        REFERENCES import_batch (id)
);
CREATE INDEX pay_period_person ON pay_period (person_id, valid_from);
CREATE INDEX pay_period_from ON pay_period (valid_from);
CREATE INDEX pay_period_next ON pay_period (next_on);
CREATE INDEX pay_period_import_batch ON pay_period (import_batch_id);
CREATE INDEX person_born ON person (birth_date);
INSERT INTO pay_period (id, person_id, valid_from, start_known, rank_code, step, coefficient, import_batch_id)
SELECT nextval('vinhdanh_id'), p.id, COALESCE(p.joined_on, DATE '1900-01-01'), FALSE, p.rank_code, p.pay_step, p.pay_coefficient, p.import_batch_id
FROM person p WHERE p.rank_code IS NOT NULL OR p.pay_step IS NOT NULL OR p.pay_coefficient IS NOT NULL;
