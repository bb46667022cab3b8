-- What was put before the decision maker, the n-th time: never changed.

ALTER TABLE public.submission ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.submission;
CREATE POLICY shown ON public.submission
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM cancellation_request r WHERE r.id = submission.request_id));

DROP POLICY IF EXISTS writes ON public.submission;
CREATE POLICY writes ON public.submission
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.submission
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.submission ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.submission
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.submission ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.submission
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.submission ENABLE ALWAYS TRIGGER never_rewritten;

CREATE OR REPLACE TRIGGER guarded
BEFORE INSERT ON public.submission
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_submission();
ALTER TABLE public.submission ENABLE ALWAYS TRIGGER guarded;
