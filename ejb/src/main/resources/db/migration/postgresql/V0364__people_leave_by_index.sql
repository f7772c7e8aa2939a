-- Whoever leaves the registry when an import is taken back is looked for in every table that refers to people; the embedded database makes these
-- indexes of its own accord.
CREATE INDEX account_person ON account (person_id);
CREATE INDEX reorganisation_person_person ON reorganisation_person (person_id);
