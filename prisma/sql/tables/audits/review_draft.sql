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
