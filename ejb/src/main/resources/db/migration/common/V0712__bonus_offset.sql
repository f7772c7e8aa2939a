-- Of several titles of one day for the same year only the highest is paid (NĐ 152/2025 Điều 49): what was set off, and against which decision.
ALTER TABLE award ADD COLUMN bonus_offset numeric(15, 0);
ALTER TABLE award ADD COLUMN bonus_offset_no varchar(60);
