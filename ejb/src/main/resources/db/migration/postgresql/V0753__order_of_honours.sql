-- The stored Vietnamese order is compared by code point. The index of the order by number serves nobody any more.
ALTER TABLE award ALTER COLUMN sort_key TYPE varchar(600) COLLATE "C";
DROP INDEX award_register;
CREATE INDEX award_honours ON award (achievement_year DESC, honour_order, sort_key, id);
-- Sums of the register are read off this index alone.
CREATE INDEX award_totals ON award (achievement_year, award_code, status, recipient_kind) INCLUDE (bonus, unit_id, person_id);
