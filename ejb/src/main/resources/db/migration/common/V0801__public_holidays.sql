-- Days that break the rule "Monday to Friday are worked". Dated rows with their legal basis: an administrator adds each new
-- year when its days off are published, no code changes.
CREATE TABLE public_holiday (
    id          bigint       PRIMARY KEY,
    version     bigint       NOT NULL DEFAULT 0,
    falls_on    date         NOT NULL UNIQUE,
    kind        varchar(20)  NOT NULL CHECK (kind IN ('HOLIDAY', 'COMPENSATION', 'EXCHANGED_OFF', 'EXCHANGED_WORK')),
    name_vi     varchar(200) NOT NULL,
    name_en     varchar(200) NOT NULL,
    legal_basis varchar(300) NOT NULL,
    -- SOURCE: read in the text itself; SECONDARY: reported by others; RECALLED: well known, to be compared with the text;
    -- TO_CONFIRM: foreseen, not published or not seen yet
    confidence  varchar(20)  NOT NULL CHECK (confidence IN ('SOURCE', 'SECONDARY', 'RECALLED', 'TO_CONFIRM'))
);

-- ids below 1000 are never handed out by the sequence
INSERT INTO public_holiday (id, falls_on, kind, name_vi, name_en, legal_basis, confidence) VALUES
(1, '2026-01-01', 'HOLIDAY', 'Tết Dương lịch', 'New Year''s Day', 'Bộ luật Lao động 2019, Điều 112.1.a', 'RECALLED'),
(2, '2026-01-02', 'EXCHANGED_OFF', 'Nghỉ hoán đổi Tết Dương lịch', 'Exchanged day off, New Year', 'Thông báo nghỉ lễ năm 2026', 'TO_CONFIRM'),
(3, '2026-01-10', 'EXCHANGED_WORK', 'Làm bù Tết Dương lịch', 'Worked in exchange, New Year', 'Thông báo nghỉ lễ năm 2026', 'TO_CONFIRM'),
(4, '2026-02-16', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(5, '2026-02-17', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(6, '2026-02-18', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(7, '2026-02-19', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(8, '2026-02-20', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(9, '2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Hùng Kings'' Commemoration Day', 'Bộ luật Lao động 2019, Điều 112.1.e', 'RECALLED'),
(10, '2026-04-27', 'COMPENSATION', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Day off for Hùng Kings'' Day', 'Bộ luật Lao động 2019, Điều 111.3', 'RECALLED'),
(11, '2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Victory Day', 'Bộ luật Lao động 2019, Điều 112.1.c', 'RECALLED'),
(12, '2026-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động', 'Labour Day', 'Bộ luật Lao động 2019, Điều 112.1.d', 'RECALLED'),
(13, '2026-08-22', 'EXCHANGED_WORK', 'Làm bù Quốc khánh', 'Worked in exchange, National Day', 'Thông báo nghỉ lễ năm 2026', 'TO_CONFIRM'),
(14, '2026-08-31', 'EXCHANGED_OFF', 'Nghỉ hoán đổi Quốc khánh', 'Exchanged day off, National Day', 'Thông báo nghỉ lễ năm 2026', 'TO_CONFIRM'),
(15, '2026-09-01', 'HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112.1.đ', 'TO_CONFIRM'),
(16, '2026-09-02', 'HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112.1.đ', 'RECALLED'),
(17, '2026-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Vietnamese Culture Day', 'Nghị quyết 28/2026/QH16', 'SECONDARY'),
(18, '2027-01-01', 'HOLIDAY', 'Tết Dương lịch', 'New Year''s Day', 'Bộ luật Lao động 2019, Điều 112.1.a', 'RECALLED'),
(19, '2027-02-05', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(20, '2027-02-06', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(21, '2027-02-07', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(22, '2027-02-08', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(23, '2027-02-09', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi', 'Lunar New Year', 'Bộ luật Lao động 2019, Điều 112.1.b', 'TO_CONFIRM'),
(24, '2027-02-10', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán', 'Day off for Lunar New Year', 'Bộ luật Lao động 2019, Điều 111.3', 'TO_CONFIRM'),
(25, '2027-02-11', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán', 'Day off for Lunar New Year', 'Bộ luật Lao động 2019, Điều 111.3', 'TO_CONFIRM'),
(26, '2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Hùng Kings'' Commemoration Day', 'Bộ luật Lao động 2019, Điều 112.1.e', 'RECALLED'),
(27, '2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Victory Day', 'Bộ luật Lao động 2019, Điều 112.1.c', 'RECALLED'),
(28, '2027-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động', 'Labour Day', 'Bộ luật Lao động 2019, Điều 112.1.d', 'RECALLED'),
(29, '2027-05-03', 'COMPENSATION', 'Nghỉ bù Ngày Quốc tế Lao động', 'Day off for Labour Day', 'Bộ luật Lao động 2019, Điều 111.3', 'RECALLED'),
(30, '2027-09-02', 'HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112.1.đ', 'RECALLED'),
(31, '2027-09-03', 'HOLIDAY', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 2019, Điều 112.1.đ', 'TO_CONFIRM'),
(32, '2027-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Vietnamese Culture Day', 'Nghị quyết 28/2026/QH16', 'SECONDARY');
