-- What the check of one working day found of one kind; a day without its rows is a day on which none ran.

ALTER TABLE public.daily_check ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.daily_check;
CREATE POLICY shown ON public.daily_check
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()));

DROP POLICY IF EXISTS writes ON public.daily_check;
CREATE POLICY writes ON public.daily_check
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.daily_check
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.daily_check ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.daily_check
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.daily_check ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.daily_check
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.daily_check ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.daily_check;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.daily_check
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_daily_check();
