-- What the registrar entered for one crime in the place of a row that could not be imported.

ALTER TABLE public.entered_row ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.entered_row;
CREATE POLICY shown ON public.entered_row
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = entered_row.crime_id));

DROP POLICY IF EXISTS writes ON public.entered_row;
CREATE POLICY writes ON public.entered_row
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.entered_row
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.entered_row ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.entered_row
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.entered_row ENABLE ALWAYS TRIGGER never_rewritten;

CREATE OR REPLACE TRIGGER guarded
BEFORE INSERT ON public.entered_row
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_entered_row();
ALTER TABLE public.entered_row ENABLE ALWAYS TRIGGER guarded;
