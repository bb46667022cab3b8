-- A professional who reported the crime was informed, on a lawful basis. It is no duty to inform and holds nothing.

ALTER TABLE public.reporter_notification ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.reporter_notification;
CREATE POLICY shown ON public.reporter_notification
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = reporter_notification.crime_id));

DROP POLICY IF EXISTS writes ON public.reporter_notification;
CREATE POLICY writes ON public.reporter_notification
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.reporter_notification
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.reporter_notification ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.reporter_notification
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.reporter_notification ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.reporter_notification
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.reporter_notification ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.reporter_notification;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.reporter_notification
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_reporter_notification();
