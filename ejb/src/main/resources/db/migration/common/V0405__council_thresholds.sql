-- Votes a council needs (NĐ 98/2023 Điều 30 khoản 7; NĐ 152/2025 Điều 33 keeps 80 % for the Government's flag, the others are presumed unchanged).
INSERT INTO council_threshold (id, award_code, method, base, council, numerator, denominator, more_than, instrument_code, article, clause, effective_from, effective_to, confidence, source) VALUES
(1, 'DHVD_AH', 'BALLOT', 'ALL_MEMBERS', 'PROVINCE', 90, 100, FALSE, 'ND-98-2023', '30', '7', '2024-01-01', '2025-06-30', 'CONFIRMED', 'thuvienphapluat.vn'),
(2, 'CSTDTQ', 'BALLOT', 'ALL_MEMBERS', 'PROVINCE', 90, 100, FALSE, 'ND-98-2023', '30', '7', '2024-01-01', '2025-06-30', 'CONFIRMED', 'thuvienphapluat.vn'),
(3, 'CSTDT', 'BALLOT', 'ALL_MEMBERS', 'PROVINCE', 90, 100, FALSE, 'ND-98-2023', '30', '7', '2024-01-01', '2025-06-30', 'CONFIRMED', 'thuvienphapluat.vn'),
(4, 'CSTDCS', 'BALLOT', 'ALL_MEMBERS', 'SUBMITTING', 80, 100, FALSE, 'ND-98-2023', '30', '7', '2024-01-01', '2025-06-30', 'CONFIRMED', 'thuvienphapluat.vn'),
(5, 'CO_TINH', 'BALLOT', 'ALL_MEMBERS', 'SUBMITTING', 80, 100, FALSE, 'ND-98-2023', '30', '7', '2024-01-01', '2025-06-30', 'CONFIRMED', 'thuvienphapluat.vn'),
(6, 'CO_CP', 'BALLOT', 'ALL_MEMBERS', 'SUBMITTING', 80, 100, FALSE, 'ND-98-2023', '30', '7', '2024-01-01', '2025-06-30', 'CONFIRMED', 'thuvienphapluat.vn'),
(7, NULL, 'BALLOT_OR_HANDS', 'PRESENT', 'SUBMITTING', 1, 2, TRUE, 'LOCAL', NULL, NULL, '2024-01-01', NULL, 'TO_BE_CONFIRMED', NULL),
(11, 'DHVD_AH', 'BALLOT', 'ALL_MEMBERS', 'PROVINCE', 90, 100, FALSE, 'ND-152-2025', '33', NULL, '2025-07-01', NULL, 'TO_BE_CONFIRMED', 'presumed unchanged'),
(12, 'CSTDTQ', 'BALLOT', 'ALL_MEMBERS', 'PROVINCE', 90, 100, FALSE, 'ND-152-2025', '33', NULL, '2025-07-01', NULL, 'TO_BE_CONFIRMED', 'presumed unchanged'),
(13, 'CSTDT', 'BALLOT', 'ALL_MEMBERS', 'PROVINCE', 90, 100, FALSE, 'ND-152-2025', '33', NULL, '2025-07-01', NULL, 'TO_BE_CONFIRMED', 'presumed unchanged'),
(14, 'CSTDCS', 'BALLOT', 'ALL_MEMBERS', 'SUBMITTING', 80, 100, FALSE, 'ND-152-2025', '33', NULL, '2025-07-01', NULL, 'TO_BE_CONFIRMED', 'presumed unchanged'),
(15, 'CO_TINH', 'BALLOT', 'ALL_MEMBERS', 'SUBMITTING', 80, 100, FALSE, 'ND-152-2025', '33', NULL, '2025-07-01', NULL, 'TO_BE_CONFIRMED', 'presumed unchanged'),
(16, 'CO_CP', 'BALLOT', 'ALL_MEMBERS', 'SUBMITTING', 80, 100, FALSE, 'ND-152-2025', '33', NULL, '2025-07-01', NULL, 'SECONDARY', 'summary');
