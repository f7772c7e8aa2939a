-- A posting that an import ends may have had an end of its own, where a move was planned ahead; undo gives it back.
ALTER TABLE import_closed_posting ADD COLUMN valid_to date;
