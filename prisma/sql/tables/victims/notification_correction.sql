-- A notification that did not happen as it was written down: it counts no more, and the victim is to be informed after
-- all.

ALTER TABLE public.notification_correction ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.notification_correction;
CREATE POLICY shown ON public.notification_correction
FOR SELECT TO registrar_reader
USING (
  (SELECT registrar.sees_all())
  OR EXISTS (SELECT FROM victim_notification t JOIN duty_to_inform y ON y.id = t.duty_id WHERE t.id = notification_correction.notification_id)
);

DROP POLICY IF EXISTS writes ON public.notification_correction;
CREATE POLICY writes ON public.notification_correction
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.notification_correction
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.notification_correction ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.notification_correction
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.notification_correction ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.notification_correction
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.notification_correction ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.notification_correction;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.notification_correction
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_correction();
