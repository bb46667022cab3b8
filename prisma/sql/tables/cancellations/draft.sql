-- What an officer has typed so far: one a person and crime, no entry in the ledger, dropped after 28 idle days.

ALTER TABLE personal.draft ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON personal.draft;
CREATE POLICY shown ON personal.draft
FOR SELECT TO registrar_reader
USING (staff_id = (SELECT registrar.actor()));

DROP POLICY IF EXISTS writes ON personal.draft;
CREATE POLICY writes ON personal.draft
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER guarded
BEFORE INSERT OR UPDATE ON personal.draft
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_typed('staff_id');
ALTER TABLE personal.draft ENABLE ALWAYS TRIGGER guarded;
