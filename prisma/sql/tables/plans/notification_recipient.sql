-- Through whom the registrar or a decision maker has a victim of 13 to 15 informed; the last counts.

ALTER TABLE public.notification_recipient ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.notification_recipient;
CREATE POLICY shown ON public.notification_recipient
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM involvement p WHERE p.id = notification_recipient.involvement_id));

DROP POLICY IF EXISTS writes ON public.notification_recipient;
CREATE POLICY writes ON public.notification_recipient
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.notification_recipient
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.notification_recipient ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.notification_recipient
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.notification_recipient ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.notification_recipient
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.notification_recipient ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.notification_recipient;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.notification_recipient
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_recipient();
