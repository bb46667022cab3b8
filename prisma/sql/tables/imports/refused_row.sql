-- A row of an extract that could not be imported, kept until it is. What a row says is nowhere here; its key and
-- reference stay out of the ledger.

ALTER TABLE personal.refused_row ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON personal.refused_row;
CREATE POLICY shown ON personal.refused_row
FOR SELECT TO registrar_reader
USING ((SELECT registrar.holds('fcr', 'deputy', 'registrar_staff', 'inspector')));

DROP POLICY IF EXISTS writes ON personal.refused_row;
CREATE POLICY writes ON personal.refused_row
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON personal.refused_row
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{reference,key,identity,digest}');
ALTER TABLE personal.refused_row ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON personal.refused_row
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{reference,key,identity,digest}');
ALTER TABLE personal.refused_row ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON personal.refused_row
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE personal.refused_row ENABLE ALWAYS TRIGGER never_removed;

CREATE OR REPLACE TRIGGER guarded
BEFORE UPDATE ON personal.refused_row
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_refused_row();
ALTER TABLE personal.refused_row ENABLE ALWAYS TRIGGER guarded;
