-- A request to cancel one crime. At most one is open at a time.

ALTER TABLE public.cancellation_request ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.cancellation_request;
CREATE POLICY shown ON public.cancellation_request
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = cancellation_request.crime_id));

DROP POLICY IF EXISTS writes ON public.cancellation_request;
CREATE POLICY writes ON public.cancellation_request
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.cancellation_request
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.cancellation_request ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.cancellation_request
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.cancellation_request ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.cancellation_request
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.cancellation_request ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.cancellation_request;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT OR UPDATE ON public.cancellation_request
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_request();

CREATE OR REPLACE TRIGGER ended
BEFORE UPDATE OF state ON public.cancellation_request
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_ended_request();
ALTER TABLE public.cancellation_request ENABLE ALWAYS TRIGGER ended;

CREATE OR REPLACE TRIGGER counted
AFTER INSERT ON public.cancellation_request
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION registrar.count_crimes();
ALTER TABLE public.cancellation_request ENABLE ALWAYS TRIGGER counted;
