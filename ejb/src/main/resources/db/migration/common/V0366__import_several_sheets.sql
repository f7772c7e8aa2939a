-- Sheets of one kind are read in one import: the rows of the second one are numbered from 1048576 on (2 to the power of 20), and so on.
ALTER TABLE import_sheet ADD COLUMN sheet_rank integer;
-- what stands before the number of a row where several sheets were read: name and exclamation mark
ALTER TABLE import_sheet ADD COLUMN row_prefix varchar(101) DEFAULT '' NOT NULL;
-- why it was not read
ALTER TABLE import_sheet ADD COLUMN left_out varchar(12);
UPDATE import_sheet SET sheet_rank = 0 WHERE chosen = TRUE;
