-- What became of a case at a meeting. That it was taken off its members may know.

ALTER TABLE public.panel_case_step ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_case_step;
CREATE POLICY shown ON public.panel_case_step
FOR SELECT TO registrar_reader
USING (
  registrar.sees_panel_case(case_id)
  OR kind = 'taken_off' AND EXISTS (SELECT FROM panel_case c WHERE c.id = panel_case_step.case_id)
);

DROP POLICY IF EXISTS writes ON public.panel_case_step;
CREATE POLICY writes ON public.panel_case_step
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_case_step
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_case_step ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_case_step
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_case_step ENABLE ALWAYS TRIGGER never_rewritten;
