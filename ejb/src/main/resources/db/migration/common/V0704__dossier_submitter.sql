-- Who handed the dossier in need not be who began it: neither may appraise or approve it.
ALTER TABLE dossier ADD COLUMN submitter varchar(60);
-- The kept reasons are read in both languages.
ALTER TABLE nominee_reason ADD COLUMN citation_en varchar(500);
ALTER TABLE nominee_reason ADD COLUMN evidence_en varchar(2000);
ALTER TABLE nominee_reason ADD COLUMN remedy_en varchar(1000);
