-- A further duty that a letter or an e-mail to a business lists, beside its own: of another crime, never
-- changed.

ALTER TABLE public.message_duty ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.message_duty;
CREATE POLICY shown ON public.message_duty
FOR SELECT TO registrar_reader
USING (true);

DROP POLICY IF EXISTS writes ON public.message_duty;
CREATE POLICY writes ON public.message_duty
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.message_duty
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.message_duty ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.message_duty
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.message_duty ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.message_duty
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.message_duty ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.message_duty;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.message_duty
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_message_duty();
