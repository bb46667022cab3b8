-- What people of a case are called before the panel: who they are only the registrar knows.

ALTER TABLE public.panel_label ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_label;
CREATE POLICY shown ON public.panel_label
FOR SELECT TO registrar_reader
USING ((SELECT registrar.is_panel_side()) OR (SELECT registrar.holds('standards')));

DROP POLICY IF EXISTS writes ON public.panel_label;
CREATE POLICY writes ON public.panel_label
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_label
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_label ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_label
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_label ENABLE ALWAYS TRIGGER never_rewritten;
