-- What a person typed into a form that could not be saved; kept a day, so that nothing typed is lost.

ALTER TABLE personal.unsaved_form ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON personal.unsaved_form;
CREATE POLICY shown ON personal.unsaved_form
FOR SELECT TO registrar_reader
USING (staff_id = (SELECT registrar.actor()));

DROP POLICY IF EXISTS writes ON personal.unsaved_form;
CREATE POLICY writes ON personal.unsaved_form
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER guarded
BEFORE INSERT OR UPDATE ON personal.unsaved_form
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_typed('staff_id');
ALTER TABLE personal.unsaved_form ENABLE ALWAYS TRIGGER guarded;
