-- A unit that leaves again is looked for in every table that refers to units, see V0376.
CREATE INDEX unit_sheet_agency ON unit_sheet (agency_id);
CREATE INDEX quota_exception_agency ON quota_exception (agency_id);
