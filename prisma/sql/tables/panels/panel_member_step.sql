-- The undertakings, and who did not come.

ALTER TABLE public.panel_member_step ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_member_step;
CREATE POLICY shown ON public.panel_member_step
FOR SELECT TO registrar_reader
USING (EXISTS (SELECT FROM panel_member m WHERE m.id = panel_member_step.member_id));

DROP POLICY IF EXISTS writes ON public.panel_member_step;
CREATE POLICY writes ON public.panel_member_step
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_member_step
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_member_step ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_member_step
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_member_step ENABLE ALWAYS TRIGGER never_rewritten;
