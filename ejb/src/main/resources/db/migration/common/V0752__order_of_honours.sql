-- The register goes from the highest honour to the lowest, and by given names within one: both stand in the row, so that a page is read off an index.
ALTER TABLE award ADD COLUMN honour_order integer DEFAULT 99 NOT NULL;
ALTER TABLE award ADD COLUMN sort_key varchar(600) DEFAULT '' NOT NULL;
UPDATE award SET honour_order = COALESCE((SELECT MIN(c.honour_order) FROM award_catalogue c WHERE c.code = award.award_code), 99),
    sort_key = COALESCE((SELECT p.sort_key FROM person p WHERE p.id = award.person_id), LOWER(recipient_name));

-- The bonus fund of civil servants came with NĐ 73/2024: there was no such day before, so the rule has no predecessor.
UPDATE rule_parameter SET meaning_vi = 'Chi xong quỹ tiền thưởng của năm trước (quỹ có từ 01/7/2024, trước đó không có hạn này)',
    meaning_en = 'The bonus fund of the year before is paid out (the fund exists since 01/07/2024; there was no such day before)'
WHERE code = 'CALENDAR.BONUS_PAID' AND id = 114;
