-- The decision that gives the agency its functions: every decision is based on it (NĐ 30/2020, Phụ lục III).
ALTER TABLE agency_profile ADD COLUMN function_decision varchar(500);
