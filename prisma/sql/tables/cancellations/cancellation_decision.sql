-- One a submission: agree, refuse or return.

ALTER TABLE public.cancellation_decision ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.cancellation_decision;
CREATE POLICY shown ON public.cancellation_decision
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM cancellation_request r WHERE r.id = cancellation_decision.request_id));

DROP POLICY IF EXISTS writes ON public.cancellation_decision;
CREATE POLICY writes ON public.cancellation_decision
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.cancellation_decision
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.cancellation_decision ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.cancellation_decision
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.cancellation_decision ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.cancellation_decision
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.cancellation_decision ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.cancellation_decision;
