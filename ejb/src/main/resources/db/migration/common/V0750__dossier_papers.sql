-- Files handed in for a dossier (Luật Điều 84). What is taken out keeps its row: who handed it in, who took it out.
CREATE TABLE dossier_paper (
    id           bigint       PRIMARY KEY,
    version      bigint       NOT NULL DEFAULT 0,
    dossier_id   bigint       NOT NULL REFERENCES dossier (id),
    kind         varchar(20)  NOT NULL CHECK (kind IN ('SUBMISSION', 'REPORT', 'MINUTES', 'INITIATIVE', 'CONFIRMATION', 'LIST', 'OTHER')),
    file_name    varchar(200) NOT NULL,
    format       varchar(10)  NOT NULL CHECK (format IN ('PDF', 'DOCX', 'JPEG', 'PNG')),
    size_bytes   bigint       NOT NULL,
    sha256       varchar(64)  NOT NULL,
    content      bytea        NOT NULL,
    handed_in_by varchar(60)  NOT NULL,
    handed_in_at timestamp    NOT NULL,
    removed_by   varchar(60),
    removed_at   timestamp
);
CREATE INDEX dossier_paper_dossier ON dossier_paper (dossier_id, kind);

-- A paper that is not needed in this dossier, because.
CREATE TABLE paper_waiver (
    id         bigint       PRIMARY KEY,
    version    bigint       NOT NULL DEFAULT 0,
    dossier_id bigint       NOT NULL REFERENCES dossier (id),
    kind       varchar(20)  NOT NULL CHECK (kind IN ('SUBMISSION', 'REPORT', 'MINUTES', 'INITIATIVE', 'CONFIRMATION', 'LIST', 'OTHER')),
    reason     varchar(500) NOT NULL,
    noted_by   varchar(60)  NOT NULL,
    noted_at   timestamp    NOT NULL,
    UNIQUE (dossier_id, kind)
);

-- Why the appraiser found a dossier in order although papers were missing.
ALTER TABLE dossier ADD COLUMN gap_reason varchar(500);

-- Which papers a dossier needs: one row for all awards, and one for an award of its own where it differs. For what the department decides
-- itself the province says what belongs to the dossier (NĐ 152/2025 Điều 6 khoản 2 điểm c): to be confirmed there, and continued by an administrator.
INSERT INTO rule_parameter (id, code, value_number, value_text, measure, meaning_vi, meaning_en, instrument_code, article, clause, effective_from,
                            effective_to, confidence, source) VALUES
(701, 'DOSSIER.SUBMISSION.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Tờ trình đề nghị khen thưởng (Mẫu số 01)', 'Submission (form 01)', 'L-06-2022', '84', NULL, '2024-01-01', NULL, 'CONFIRMED', 'thuvienphapluat.vn'),
(702, 'DOSSIER.REPORT.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Báo cáo thành tích của từng trường hợp (Mẫu số 04 tập thể, 05 cá nhân, 06 đột xuất, 08 chuyên đề)', 'Achievement report of each recipient (form 04 collective, 05 individual, 06 sudden achievement, 08 movement)', 'L-06-2022', '84', NULL, '2024-01-01', NULL, 'CONFIRMED', 'thuvienphapluat.vn'),
(703, 'DOSSIER.MINUTES.PAPER', NULL, 'TITLES', 'CHOICE', 'Biên bản bình xét và kết quả bỏ phiếu', 'Minutes of the assessment and result of the vote', 'L-06-2022', '84', NULL, '2024-01-01', NULL, 'CONFIRMED', 'thuvienphapluat.vn'),
(704, 'DOSSIER.INITIATIVE.PAPER', NULL, 'OPTIONAL', 'CHOICE', 'Chứng nhận hoặc xác nhận sáng kiến, đề tài', 'Certificate or confirmation of the initiative or research', 'L-06-2022', '84', NULL, '2024-01-01', NULL, 'CONFIRMED', 'thuvienphapluat.vn'),
(705, 'DOSSIER.INITIATIVE.CSTDCS.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Chứng nhận sáng kiến, đề tài, hoặc xác nhận hoàn thành xuất sắc nhiệm vụ', 'Certificate of the initiative or research, or confirmation of excellent performance', 'L-06-2022', '84', NULL, '2024-01-01', NULL, 'CONFIRMED', 'thuvienphapluat.vn'),
(706, 'DOSSIER.INITIATIVE.CSTDT.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Chứng nhận hoặc xác nhận sáng kiến, đề tài có hiệu quả và khả năng nhân rộng trong phạm vi cấp tỉnh', 'Certificate or confirmation of the initiative or research, effective and replicable in the province or city', 'L-06-2022', '84', NULL, '2024-01-01', NULL, 'CONFIRMED', 'thuvienphapluat.vn'),
(707, 'DOSSIER.INITIATIVE.CSTDTQ.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Chứng nhận hoặc xác nhận sáng kiến, đề tài có khả năng nhân rộng toàn quốc', 'Certificate or confirmation of the initiative or research, replicable nationwide', 'L-06-2022', '84', NULL, '2024-01-01', NULL, 'CONFIRMED', 'thuvienphapluat.vn'),
(708, 'DOSSIER.CONFIRMATION.PAPER', NULL, 'SUDDEN', 'CHOICE', 'Xác nhận thành tích, thuế, bảo hiểm xã hội, môi trường, phòng cháy của cơ quan có thẩm quyền', 'Confirmation by the body in charge: achievement, tax, social insurance, environment, fire safety', 'ND-152-2025', NULL, NULL, '2025-07-01', NULL, 'SECONDARY', 'thuvienphapluat.vn'),
(709, 'DOSSIER.CONFIRMATION.PAPER', NULL, 'SUDDEN', 'CHOICE', 'Xác nhận thành tích, thuế, bảo hiểm xã hội, môi trường, phòng cháy của cơ quan có thẩm quyền', 'Confirmation by the body in charge: achievement, tax, social insurance, environment, fire safety', 'ND-98-2023', NULL, NULL, '2024-01-01', '2025-06-30', 'TO_BE_CONFIRMED', 'presumed unchanged'),
(710, 'DOSSIER.LIST.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Danh sách tập thể, cá nhân đề nghị kèm theo tờ trình', 'List of the collectives and individuals proposed, annexed to the submission', 'L-06-2022', '84', NULL, '2024-01-01', NULL, 'CONFIRMED', 'thuvienphapluat.vn'),
(711, 'DOSSIER.REPORT.LDTT.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Báo cáo thành tích trong hồ sơ Lao động tiên tiến (thành phần hồ sơ do tỉnh, thành phố quy định)', 'Achievement report for Advanced Worker (the province or city sets the dossier)', 'ND-152-2025', '6', '2', '2025-07-01', NULL, 'TO_BE_CONFIRMED', NULL),
(712, 'DOSSIER.REPORT.TTLDTT.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Báo cáo thành tích trong hồ sơ Tập thể lao động tiên tiến (thành phần hồ sơ do tỉnh, thành phố quy định)', 'Achievement report for Advanced Labour Collective (the province or city sets the dossier)', 'ND-152-2025', '6', '2', '2025-07-01', NULL, 'TO_BE_CONFIRMED', NULL),
(713, 'DOSSIER.REPORT.CSTDCS.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Báo cáo thành tích trong hồ sơ Chiến sĩ thi đua cơ sở (thành phần hồ sơ do tỉnh, thành phố quy định)', 'Achievement report for Grassroots Emulation Fighter (the province or city sets the dossier)', 'ND-152-2025', '6', '2', '2025-07-01', NULL, 'TO_BE_CONFIRMED', NULL),
(714, 'DOSSIER.REPORT.GK.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Báo cáo thành tích trong hồ sơ Giấy khen (thành phần hồ sơ do tỉnh, thành phố quy định)', 'Achievement report for the commendation certificate (the province or city sets the dossier)', 'ND-152-2025', '6', '2', '2025-07-01', NULL, 'TO_BE_CONFIRMED', NULL),
(715, 'DOSSIER.REPORT.CO_CP.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Báo cáo thành tích đề nghị Cờ thi đua của Chính phủ (Mẫu số 02)', 'Achievement report for the Government Emulation Flag (form 02)', 'ND-152-2025', NULL, NULL, '2025-07-01', NULL, 'TO_BE_CONFIRMED', NULL),
(716, 'DOSSIER.REPORT.CSTDTQ.PAPER', NULL, 'REQUIRED', 'CHOICE', 'Báo cáo thành tích đề nghị Chiến sĩ thi đua toàn quốc (Mẫu số 03)', 'Achievement report for National Emulation Fighter (form 03)', 'ND-152-2025', NULL, NULL, '2025-07-01', NULL, 'TO_BE_CONFIRMED', NULL);
