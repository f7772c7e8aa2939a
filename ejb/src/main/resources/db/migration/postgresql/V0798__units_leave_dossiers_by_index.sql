-- A unit that leaves again is looked for in every table that refers to units, see V0376.
CREATE INDEX nominee_unit ON nominee (unit_id);
