-- Rows of open unit sheets that fell away because nobody stands on two.
CREATE TABLE merge_assessment AS SELECT CAST(0 AS bigint) AS merge_id, a.* FROM assessment a WHERE 1 = 0;
CREATE INDEX merge_assessment_merge ON merge_assessment (merge_id);
