-- Only the few merged records are looked for by this column; an index of all the others misleads every list into reading it whole.
DROP INDEX person_merged_into;
CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;
ANALYZE person;
