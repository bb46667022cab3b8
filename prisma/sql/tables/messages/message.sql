-- One message to one victim, by one channel. Its words and where it goes are kept apart; here are only ids
-- and codes.

ALTER TABLE public.message ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.message;
CREATE POLICY shown ON public.message
FOR SELECT TO registrar_reader
USING (
  (SELECT registrar.sees_all())
  OR (
    EXISTS (SELECT FROM duty_to_inform y WHERE y.id = message.duty_id)
    AND NOT EXISTS (
      SELECT
      FROM message_duty d
      WHERE d.message_id = message.id AND NOT EXISTS (SELECT FROM duty_to_inform y WHERE y.id = d.duty_id)
    )
  )
);

DROP POLICY IF EXISTS writes ON public.message;
CREATE POLICY writes ON public.message
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.message
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.message ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.message
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.message ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.message
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.message ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.message;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT OR UPDATE ON public.message
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_message();
