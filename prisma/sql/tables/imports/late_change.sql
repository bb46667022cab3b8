-- What changed about a crime after it was cancelled, for the registrar to decide whether that stands.

ALTER TABLE public.late_change ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.late_change;
CREATE POLICY shown ON public.late_change
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = late_change.crime_id));

DROP POLICY IF EXISTS writes ON public.late_change;
CREATE POLICY writes ON public.late_change
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.late_change
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.late_change ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.late_change
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.late_change ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.late_change
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.late_change ENABLE ALWAYS TRIGGER never_removed;

CREATE OR REPLACE TRIGGER guarded
BEFORE INSERT OR UPDATE ON public.late_change
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_late_change();
ALTER TABLE public.late_change ENABLE ALWAYS TRIGGER guarded;
