-- A duty to inform one victim on one occasion, in the hands of a named person, with its clock.

ALTER TABLE public.duty_to_inform ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.duty_to_inform;
CREATE POLICY shown ON public.duty_to_inform
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = duty_to_inform.crime_id));

DROP POLICY IF EXISTS writes ON public.duty_to_inform;
CREATE POLICY writes ON public.duty_to_inform
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.duty_to_inform
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.duty_to_inform ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.duty_to_inform
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.duty_to_inform ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.duty_to_inform
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.duty_to_inform ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.duty_to_inform;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT OR UPDATE ON public.duty_to_inform
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_duty();
