-- Names, births and contacts: here and nowhere else. Shown inside a case only; dropped by rule.

ALTER TABLE personal.person ENABLE ROW LEVEL SECURITY;

-- Names and contacts: inside one case at a time, and only of the people on it.
DROP POLICY IF EXISTS shown ON personal.person;
CREATE POLICY shown ON personal.person
FOR SELECT TO registrar_reader
USING (
  EXISTS (
    SELECT
    FROM involvement p
    JOIN reported_crime c ON c.id = p.crime_id
    WHERE p.person_id = person.id AND c.id = nullif(current_setting('registrar.case', true), '')::uuid
  )
);

DROP POLICY IF EXISTS writes ON personal.person;
CREATE POLICY writes ON personal.person
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON personal.person
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_count('{}');
ALTER TABLE personal.person ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON personal.person
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_count('{}');
ALTER TABLE personal.person ENABLE ALWAYS TRIGGER noted_on_update;
