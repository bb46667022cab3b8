-- What came of informing one person by e-mail what the check of a day found.

ALTER TABLE public.check_notice ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.check_notice;
CREATE POLICY shown ON public.check_notice
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()));

DROP POLICY IF EXISTS writes ON public.check_notice;
CREATE POLICY writes ON public.check_notice
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.check_notice
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.check_notice ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.check_notice
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.check_notice ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.check_notice
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.check_notice ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.check_notice;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.check_notice
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_daily_check();
