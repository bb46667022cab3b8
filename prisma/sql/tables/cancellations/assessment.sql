-- The rules of one day applied to the facts of one day: never changed, and able to be done again.

ALTER TABLE public.assessment ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.assessment;
CREATE POLICY shown ON public.assessment
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM cancellation_request r WHERE r.id = assessment.request_id));

DROP POLICY IF EXISTS writes ON public.assessment;
CREATE POLICY writes ON public.assessment
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.assessment
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.assessment ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.assessment
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.assessment ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.assessment
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.assessment ENABLE ALWAYS TRIGGER never_rewritten;
