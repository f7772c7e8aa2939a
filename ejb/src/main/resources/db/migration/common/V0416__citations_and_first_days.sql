-- Other instruments are cited in titles by their whole symbol (NĐ 30/2020, Phụ lục I): decisions print these titles among their bases.
UPDATE legal_instrument SET title_vi = 'Thông tư hướng dẫn Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP'
WHERE code = 'TT-01-2024' AND title_vi = 'Thông tư hướng dẫn Luật Thi đua, khen thưởng và Nghị định 98/2023';
UPDATE legal_instrument SET title_vi = 'Thông tư hướng dẫn Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP'
WHERE code = 'TT-15-2025' AND title_vi = 'Thông tư hướng dẫn Luật Thi đua, khen thưởng và Nghị định 152/2025';
UPDATE legal_instrument SET title_vi = 'Nghị định sửa đổi, bổ sung Nghị định số 90/2020/NĐ-CP'
WHERE code = 'ND-48-2023' AND title_vi = 'Nghị định sửa đổi, bổ sung Nghị định 90/2020';

-- A rule applies from the day its instrument does, not before. For earlier cases the instrument before it is presumed to have said the same.
UPDATE rule_parameter SET effective_from = (SELECT i.effective_from FROM legal_instrument i WHERE i.code = rule_parameter.instrument_code)
WHERE id < 500 AND effective_from = DATE '2024-01-01' AND instrument_code IN ('ND-152-2025', 'TT-15-2025', 'BN-86-2025', 'ND-73-2024')
  AND COALESCE(effective_to, DATE '9999-12-31') >= (SELECT i.effective_from FROM legal_instrument i WHERE i.code = rule_parameter.instrument_code);

INSERT INTO rule_parameter (id, code, value_number, value_text, measure, meaning_vi, meaning_en, instrument_code, article, clause, effective_from,
                            effective_to, confidence, source)
SELECT p.id + 500, p.code, p.value_number, p.value_text, p.measure, p.meaning_vi, p.meaning_en, e.earlier, NULL, NULL, DATE '2024-01-01',
       e.last_day, 'TO_BE_CONFIRMED', 'presumed unchanged'
FROM rule_parameter p
JOIN (VALUES ('ND-152-2025', 'ND-98-2023', DATE '2025-06-30'), ('TT-15-2025', 'TT-01-2024', DATE '2025-08-04'),
             ('BN-86-2025', 'LOCAL', DATE '2025-12-02')) AS e (later, earlier, last_day) ON e.later = p.instrument_code
JOIN legal_instrument i ON i.code = p.instrument_code AND i.effective_from = p.effective_from
WHERE p.id < 500 AND NOT EXISTS (SELECT 1 FROM rule_parameter o WHERE o.code = p.code AND o.effective_from < p.effective_from);
