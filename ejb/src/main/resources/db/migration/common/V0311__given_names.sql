-- Names of peoples whose given name is not the last word ("Y Bhiông Niê" is called Bhiông): the word or words by which the person is
-- called and sorted. A name of one word may be as long as a whole name.
ALTER TABLE person ADD COLUMN called_by varchar(200);
ALTER TABLE person ALTER COLUMN family_name SET DATA TYPE varchar(200);
ALTER TABLE person ALTER COLUMN given_name SET DATA TYPE varchar(200);
ALTER TABLE import_row ALTER COLUMN family_name SET DATA TYPE varchar(200);
ALTER TABLE import_row ALTER COLUMN given_name SET DATA TYPE varchar(200);
ALTER TABLE import_before_person ALTER COLUMN family_name SET DATA TYPE varchar(200);
ALTER TABLE import_before_person ALTER COLUMN given_name SET DATA TYPE varchar(200);
