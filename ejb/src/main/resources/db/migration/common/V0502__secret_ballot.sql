-- A secret ballot (bỏ phiếu kín): papers given out and collected, and blank papers apart from those that are not valid.
ALTER TABLE meeting ADD COLUMN papers_out integer CHECK (papers_out >= 0);
ALTER TABLE meeting ADD COLUMN papers_in integer CHECK (papers_in >= 0);
ALTER TABLE motion ADD COLUMN votes_blank integer DEFAULT 0 NOT NULL CHECK (votes_blank >= 0);
