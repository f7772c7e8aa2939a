-- H2 compares by code point already.
CREATE INDEX award_honours ON award (achievement_year DESC, honour_order, sort_key, id);
