-- Filters of the people list that pick few of many; filters together are joined from these.
CREATE INDEX person_joined_on ON person (joined_on);
CREATE INDEX person_status ON person (status);
CREATE INDEX person_person_type ON person (person_type);
-- Cadres hold other ranks than civil servants: PostgreSQL must not take the filters for independent of each other.
CREATE STATISTICS person_kinds (mcv) ON person_type, rank_code, status, leader FROM person;
-- Words anywhere in a position. Even where the extension is missing, the statistics of the index tell a frequent position from a rare one.
DO $$
BEGIN
    CREATE INDEX person_position ON person USING gin (lower(position) gin_trgm_ops);
EXCEPTION WHEN OTHERS THEN
    CREATE INDEX person_position ON person (lower(position));
END
$$;
