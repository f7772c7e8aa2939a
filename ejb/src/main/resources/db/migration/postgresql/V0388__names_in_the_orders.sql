-- The orders of lists hold the names themselves: frequent words are met by going through the index alone, without fetching the people.
-- The day of birth breaks ties as it does in the lists.
DROP INDEX person_sort_key;
DROP INDEX person_family_key;
DROP INDEX person_middle_key;
CREATE INDEX person_sort_key ON person (sort_key, birth_date, id) INCLUDE (norm_name, merged_into);
CREATE INDEX person_family_key ON person (family_key, birth_date, id) INCLUDE (norm_name, merged_into);
CREATE INDEX person_middle_key ON person (middle_key, birth_date, id) INCLUDE (norm_name, merged_into);
