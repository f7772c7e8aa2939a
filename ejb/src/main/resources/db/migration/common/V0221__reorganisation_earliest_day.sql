-- The first day on which a step could be carried out, where the day chosen is too early for its unit.
ALTER TABLE reorganisation_touch ADD COLUMN earliest_on date;
