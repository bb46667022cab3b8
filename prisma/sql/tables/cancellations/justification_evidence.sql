-- One item of evidence in a submission: a file, or something seen and not attached.

ALTER TABLE public.justification_evidence ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.justification_evidence;
CREATE POLICY shown ON public.justification_evidence
FOR SELECT TO registrar_reader
USING (
  (SELECT registrar.sees_all()) OR EXISTS (SELECT FROM submission s WHERE s.id = justification_evidence.submission_id)
);

DROP POLICY IF EXISTS writes ON public.justification_evidence;
CREATE POLICY writes ON public.justification_evidence
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.justification_evidence
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.justification_evidence ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.justification_evidence
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.justification_evidence ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.justification_evidence
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.justification_evidence ENABLE ALWAYS TRIGGER never_rewritten;
