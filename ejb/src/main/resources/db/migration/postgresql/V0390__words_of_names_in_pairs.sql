-- Half of all names hold "nguyễn", "thị" or "văn": lists of a million places each, whatever stands beside them. Two words together are rare:
-- the words of a name and every two of them, also a word with itself, are looked up in one index.
CREATE FUNCTION name_words(name text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    words text[] := array_remove(string_to_array(translate(name, '''-.,', '    '), ' '), '');
    lexemes text[] := words;
    one text;
    other text;
BEGIN
    FOREACH one IN ARRAY words LOOP
        FOREACH other IN ARRAY words LOOP
            lexemes := lexemes || ('~' || one || '~' || other);
        END LOOP;
    END LOOP;
    RETURN array_to_tsvector(lexemes);
END $$;
DROP INDEX person_words;
CREATE INDEX person_words ON person USING gin (name_words(norm_name));
-- The same of names as they are written: who typed marks means that spelling.
DROP INDEX person_words_written;
CREATE INDEX person_words_written ON person USING gin (name_words(lower(full_name)));
-- The new indexes over expressions need statistics before they are of use.
ANALYZE person;
