-- The first three digits of personal IDs: the 63 provinces of registration; numbers stay after provinces were merged.
CREATE TABLE id_province (
    code varchar(3)  PRIMARY KEY,
    name varchar(60) NOT NULL
);
INSERT INTO id_province (code, name) VALUES
    ('001', 'Hà Nội'), ('002', 'Hà Giang'), ('004', 'Cao Bằng'), ('006', 'Bắc Kạn'), ('008', 'Tuyên Quang'), ('010', 'Lào Cai'), ('011', 'Điện Biên'),
    ('012', 'Lai Châu'), ('014', 'Sơn La'), ('015', 'Yên Bái'), ('017', 'Hòa Bình'), ('019', 'Thái Nguyên'), ('020', 'Lạng Sơn'), ('022', 'Quảng Ninh'),
    ('024', 'Bắc Giang'), ('025', 'Phú Thọ'), ('026', 'Vĩnh Phúc'), ('027', 'Bắc Ninh'), ('030', 'Hải Dương'), ('031', 'Hải Phòng'), ('033', 'Hưng Yên'),
    ('034', 'Thái Bình'), ('035', 'Hà Nam'), ('036', 'Nam Định'), ('037', 'Ninh Bình'), ('038', 'Thanh Hóa'), ('040', 'Nghệ An'), ('042', 'Hà Tĩnh'),
    ('044', 'Quảng Bình'), ('045', 'Quảng Trị'), ('046', 'Thừa Thiên Huế'), ('048', 'Đà Nẵng'), ('049', 'Quảng Nam'), ('051', 'Quảng Ngãi'),
    ('052', 'Bình Định'), ('054', 'Phú Yên'), ('056', 'Khánh Hòa'), ('058', 'Ninh Thuận'), ('060', 'Bình Thuận'), ('062', 'Kon Tum'), ('064', 'Gia Lai'),
    ('066', 'Đắk Lắk'), ('067', 'Đắk Nông'), ('068', 'Lâm Đồng'), ('070', 'Bình Phước'), ('072', 'Tây Ninh'), ('074', 'Bình Dương'), ('075', 'Đồng Nai'),
    ('077', 'Bà Rịa'), ('079', 'Hồ Chí Minh'), ('080', 'Long An'), ('082', 'Tiền Giang'), ('083', 'Bến Tre'), ('084', 'Trà Vinh'), ('086', 'Vĩnh Long'),
    ('087', 'Đồng Tháp'), ('089', 'An Giang'), ('091', 'Kiên Giang'), ('092', 'Cần Thơ'), ('093', 'Hậu Giang'), ('094', 'Sóc Trăng'), ('095', 'Bạc Liêu'),
    ('096', 'Cà Mau');

-- What a check of the registry found: gaps, contradictions, people who may be one and the same. Found anew with every check.
CREATE TABLE quality_finding (
    id          bigint       PRIMARY KEY,
    kind        varchar(30)  NOT NULL,
    person_id   bigint       NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    -- the second person, where it takes two
    other_id    bigint       REFERENCES person (id) ON DELETE CASCADE,
    -- the row of a history, or the unit, it is about
    ref_id      bigint,
    -- what the data say: named by the sentence of the kind
    value1      varchar(120),
    value2      varchar(120),
    value3      varchar(120),
    -- what one click would write; empty where somebody has to look
    cure        varchar(120),
    -- all of the above in one text: another text is another finding
    fingerprint varchar(560) NOT NULL,
    found_at    timestamp    NOT NULL,
    checked_at  timestamp    NOT NULL,
    UNIQUE (kind, person_id, fingerprint)
);
CREATE INDEX quality_finding_person ON quality_finding (person_id);
CREATE INDEX quality_finding_other ON quality_finding (other_id);

-- "It is right, because": holds as long as the data say the same.
CREATE TABLE quality_acceptance (
    id          bigint       PRIMARY KEY,
    kind        varchar(30)  NOT NULL,
    person_id   bigint       NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    fingerprint varchar(560) NOT NULL,
    because     varchar(500) NOT NULL,
    accepted_by varchar(60)  NOT NULL,
    accepted_at timestamp    NOT NULL,
    UNIQUE (kind, person_id, fingerprint)
);
CREATE INDEX quality_acceptance_person ON quality_acceptance (person_id);

-- What a running check has found so far.
CREATE TABLE quality_found (
    run_id    bigint       NOT NULL,
    kind      varchar(30)  NOT NULL,
    person_id bigint       NOT NULL,
    other_id  bigint,
    ref_id    bigint,
    value1    varchar(120),
    value2    varchar(120),
    value3    varchar(120),
    cure      varchar(120)
);
CREATE INDEX quality_found_run ON quality_found (run_id, person_id, kind);

-- When which part of the registry was checked; a unit stands for everything below it, none for all of the checker's units.
CREATE TABLE quality_check (
    id         bigint      PRIMARY KEY,
    unit_id    bigint,
    everything boolean     NOT NULL,
    checked_by varchar(60) NOT NULL,
    checked_at timestamp   NOT NULL,
    findings   integer     NOT NULL
);
CREATE INDEX quality_check_at ON quality_check (checked_at);
