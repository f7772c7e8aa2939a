-- A unit that an import entered and its undo removes is looked for in every table that refers to units; the embedded database makes these
-- indexes of its own accord.
CREATE INDEX posting_unit ON posting (unit_id);
CREATE INDEX rating_unit ON rating (unit_id);
CREATE INDEX award_unit ON award (unit_id);
CREATE INDEX role_grant_unit ON role_grant (unit_id);
CREATE INDEX reorganisation_source_unit ON reorganisation_source (unit_id);
CREATE INDEX reorganisation_route_unit ON reorganisation_route (from_unit_id);
CREATE INDEX unit_former_parent_parent ON unit_former_parent (parent_id);
