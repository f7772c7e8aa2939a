-- The last digits of an ID, as people say them on the telephone.
CREATE INDEX person_id_end ON person (reverse(personal_id));
-- Words of names as they are written: who typed marks means that spelling.
CREATE INDEX person_words_written ON person USING gin (to_tsvector('simple', full_name));
-- The new indexes over expressions need statistics before they are of use.
ANALYZE person;
