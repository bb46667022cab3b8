-- A row of an extract that could not be imported, and why. Dropped with the next finished extract.

ALTER TABLE personal.reject ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON personal.reject;
CREATE POLICY shown ON personal.reject
FOR SELECT TO registrar_reader
USING ((SELECT registrar.holds('fcr', 'deputy', 'registrar_staff', 'inspector')));

DROP POLICY IF EXISTS writes ON personal.reject;
CREATE POLICY writes ON personal.reject
TO registrar_app
USING (true)
WITH CHECK (true);
