-- Parts of words are found by their letters where the extension may be created (PostgreSQL 13 and later trust the owner of the database with it).
-- Where it may not, the search box finds whole and begun words only.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX person_letters ON person USING gin (norm_name gin_trgm_ops);
EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'Without pg_trgm: %', SQLERRM;
END
$$;
