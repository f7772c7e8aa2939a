-- The series of document numbers looks for the numbers of a year that are known already.
CREATE INDEX award_decided ON award (decided_on, decision_no);
