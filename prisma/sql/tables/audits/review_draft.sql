-- What an auditor has typed so far of a reading; nobody else sees it.

ALTER TABLE personal.review_draft ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON personal.review_draft;
CREATE POLICY shown ON personal.review_draft
FOR SELECT TO registrar_reader
USING (reader_id = (SELECT registrar.actor()));

DROP POLICY IF EXISTS writes ON personal.review_draft;
CREATE POLICY writes ON personal.review_draft
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER guarded
BEFORE INSERT OR UPDATE ON personal.review_draft
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_typed('reader_id');
ALTER TABLE personal.review_draft ENABLE ALWAYS TRIGGER guarded;
