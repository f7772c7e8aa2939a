-- Why a unit ends where no reorganisation ended it: the decision or reason given with its last day.
ALTER TABLE unit ADD COLUMN end_reason varchar(500);
