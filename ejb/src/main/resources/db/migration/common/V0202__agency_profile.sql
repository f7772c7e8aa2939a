-- What the letters and certificates of the department carry. One row, edited by the administrator.
CREATE TABLE agency_profile (
    id                 bigint       PRIMARY KEY CHECK (id = 1),
    version            bigint       NOT NULL DEFAULT 0,
    superior_body      varchar(250),
    issuing_body       varchar(250) NOT NULL,
    place_name         varchar(100) NOT NULL,
    symbol             varchar(40)  NOT NULL,
    drafting_symbol    varchar(40)  NOT NULL,
    province_authority varchar(250) NOT NULL,
    council_name       varchar(250) NOT NULL,
    council_symbol     varchar(40)  NOT NULL,
    fund               varchar(250) NOT NULL,
    responsible        varchar(500) NOT NULL,
    head_position      varchar(150) NOT NULL,
    signing_capacity   varchar(20)  NOT NULL CHECK (signing_capacity IN ('HEAD', 'ON_BEHALF', 'DEPUTY', 'BY_ORDER', 'AUTHORISED', 'ACTING')),
    signing_position   varchar(150) NOT NULL,
    signatory_name     varchar(200),
    recipients         varchar(2000) NOT NULL,
    shift_right_mm     numeric(5, 1) NOT NULL DEFAULT 0 CHECK (shift_right_mm BETWEEN -50 AND 50),
    shift_down_mm      numeric(5, 1) NOT NULL DEFAULT 0 CHECK (shift_down_mm BETWEEN -50 AND 50),
    emblem             bytea
);

INSERT INTO agency_profile (id, superior_body, issuing_body, place_name, symbol, drafting_symbol, province_authority, council_name, council_symbol,
    fund, responsible, head_position, signing_capacity, signing_position, recipients) VALUES
(1, 'Ủy ban nhân dân tỉnh Lai Châu', 'Sở Nội vụ', 'Lai Châu', 'SNV', 'TĐKT', 'Chủ tịch Ủy ban nhân dân tỉnh Lai Châu',
 'Hội đồng Thi đua - Khen thưởng Sở Nội vụ', 'HĐTĐKT', 'Quỹ thi đua, khen thưởng của Sở Nội vụ',
 'Chánh Văn phòng Sở, Trưởng phòng Thi đua - Khen thưởng', 'Giám đốc', 'HEAD', 'Giám đốc', 'Như Điều 3
Ban Giám đốc Sở
Lưu: VT, TĐKT');
