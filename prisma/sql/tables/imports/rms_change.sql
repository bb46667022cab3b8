-- What the RMS changed besides cancelling: a difference is answered by the registrar, the rest is drawn by audits.

ALTER TABLE public.rms_change ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.rms_change;
CREATE POLICY shown ON public.rms_change
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = rms_change.crime_id));

DROP POLICY IF EXISTS writes ON public.rms_change;
CREATE POLICY writes ON public.rms_change
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.rms_change
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.rms_change ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.rms_change
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.rms_change ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.rms_change
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.rms_change ENABLE ALWAYS TRIGGER never_removed;

CREATE OR REPLACE TRIGGER guarded
BEFORE INSERT OR UPDATE ON public.rms_change
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_rms_change();
ALTER TABLE public.rms_change ENABLE ALWAYS TRIGGER guarded;
