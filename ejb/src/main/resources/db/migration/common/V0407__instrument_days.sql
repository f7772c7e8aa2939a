-- The day an instrument was adopted or signed: decisions cite it (NĐ 30/2020, Phụ lục I). Left empty where it was not read anywhere.
ALTER TABLE legal_instrument ADD COLUMN issued_on date;
UPDATE legal_instrument SET issued_on = DATE '2022-06-15' WHERE code = 'L-06-2022';
UPDATE legal_instrument SET issued_on = DATE '2026-04-23' WHERE code = 'L-06-2026';
UPDATE legal_instrument SET issued_on = DATE '2023-12-31' WHERE code = 'ND-98-2023';
UPDATE legal_instrument SET issued_on = DATE '2025-06-14' WHERE code = 'ND-152-2025';
UPDATE legal_instrument SET issued_on = DATE '2025-08-04' WHERE code = 'TT-15-2025';
UPDATE legal_instrument SET issued_on = DATE '2025-12-21' WHERE code = 'ND-335-2025';
UPDATE legal_instrument SET issued_on = DATE '2025-12-10' WHERE code = 'L-129-2025';
UPDATE legal_instrument SET issued_on = DATE '2025-08-30' WHERE code = 'QD-366-2025';
UPDATE legal_instrument SET issued_on = DATE '2020-03-05' WHERE code = 'ND-30-2020';
UPDATE legal_instrument SET issued_on = DATE '2026-05-15' WHERE code = 'ND-161-2026';
UPDATE legal_instrument SET issued_on = DATE '2025-12-03' WHERE code = 'BN-86-2025';
