-- People with a level of a year, with an award of a year: found from the few who have it.
CREATE INDEX rating_level ON rating (assessment_year, level, person_id);
CREATE INDEX award_of_year ON award (award_code, achievement_year, person_id);
-- The register shows the newest year first.
CREATE INDEX award_register ON award (achievement_year, id);
