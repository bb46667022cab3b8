-- A file handed in as evidence, kept under its id outside the web root; the hash is of its whole content.

ALTER TABLE personal.evidence_file ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON personal.evidence_file;
CREATE POLICY shown ON personal.evidence_file
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = evidence_file.crime_id));

DROP POLICY IF EXISTS writes ON personal.evidence_file;
CREATE POLICY writes ON personal.evidence_file
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON personal.evidence_file
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_files('{}');
ALTER TABLE personal.evidence_file ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON personal.evidence_file
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_files('{}');
ALTER TABLE personal.evidence_file ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON personal.evidence_file
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE personal.evidence_file ENABLE ALWAYS TRIGGER never_rewritten;
