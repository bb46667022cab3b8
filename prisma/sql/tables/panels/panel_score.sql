-- What each member made of a case: their own alone, until it is discussed.

ALTER TABLE public.panel_score ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_score;
CREATE POLICY shown ON public.panel_score
FOR SELECT TO registrar_reader
USING (
  member_id = (SELECT registrar.actor())
  OR registrar.has_case_step(case_id, 'opened') AND registrar.sees_panel_case(case_id)
);

DROP POLICY IF EXISTS writes ON public.panel_score;
CREATE POLICY writes ON public.panel_score
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_score
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_score ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_score
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_score ENABLE ALWAYS TRIGGER never_rewritten;
