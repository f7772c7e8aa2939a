-- The level of a collective that the decision of the year left out and the director completed later: on which document, when and why.
ALTER TABLE unit_sheet ADD COLUMN unit_level_no varchar(60);
ALTER TABLE unit_sheet ADD COLUMN unit_level_on date;
ALTER TABLE unit_sheet ADD COLUMN unit_level_reason varchar(500);
