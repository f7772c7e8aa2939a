-- People by what they are called, in the order of lists: the last word of the name.
CREATE INDEX person_called ON person ((substring(norm_name from '[^ ]*$')), sort_key, id);
-- The new indexes over expressions need statistics before they are of use.
ANALYZE person;
