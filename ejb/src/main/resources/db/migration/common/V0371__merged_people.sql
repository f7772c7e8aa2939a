-- Two records of one person become one: the absorbed row stays, with its number, and points to the person it is part of.
-- Lists, search and matching leave it out; its status is LEFT, so that nothing that asks who serves today finds it either.
ALTER TABLE person ADD COLUMN merged_into bigint REFERENCES person (id);
CREATE INDEX person_merged_into ON person (merged_into);
