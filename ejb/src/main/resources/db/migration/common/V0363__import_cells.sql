-- The cells of a row as they were read, so that any of them can be corrected in the preview and its row judged anew without reading the file again.
-- Parted by the signs Unicode keeps for that: record separator between cells, unit separator within one. Empty in batches read before this.
ALTER TABLE import_row ADD COLUMN cells varchar(200000);
-- what stands above the row as a title: a unit, and a kind of people within it
ALTER TABLE import_row ADD COLUMN section_name varchar(500);
ALTER TABLE import_row ADD COLUMN section_type varchar(20);
-- whether the workbook counts its days from 1904
ALTER TABLE import_sheet ADD COLUMN from_1904 boolean DEFAULT FALSE NOT NULL;
