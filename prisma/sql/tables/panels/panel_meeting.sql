-- A meeting of the panel: shown to whoever is invited, and to whoever serves it.

ALTER TABLE public.panel_meeting ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_meeting;
CREATE POLICY shown ON public.panel_meeting
FOR SELECT TO registrar_reader
USING (
  (SELECT registrar.is_panel_side()) OR (SELECT registrar.holds('standards'))
  OR registrar.is_invited_to_panel(id, (SELECT registrar.actor()))
);

DROP POLICY IF EXISTS writes ON public.panel_meeting;
CREATE POLICY writes ON public.panel_meeting
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_meeting
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_meeting ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_meeting
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_meeting ENABLE ALWAYS TRIGGER never_rewritten;
