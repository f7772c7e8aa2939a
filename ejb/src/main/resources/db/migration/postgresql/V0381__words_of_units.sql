-- The search box looks for units too; a country has twelve thousand.
CREATE INDEX unit_words ON unit USING gin (to_tsvector('simple', norm_name));
CREATE INDEX unit_code_lower ON unit (lower(code));
