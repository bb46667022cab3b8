-- Who has stood down from a case. Why is theirs alone.

ALTER TABLE public.panel_stand_down ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_stand_down;
CREATE POLICY shown ON public.panel_stand_down
FOR SELECT TO registrar_reader
USING (
  member_id = (SELECT registrar.actor()) OR (SELECT registrar.is_panel_side()) OR (SELECT registrar.holds('standards'))
);

DROP POLICY IF EXISTS writes ON public.panel_stand_down;
CREATE POLICY writes ON public.panel_stand_down
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_stand_down
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_stand_down ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_stand_down
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_stand_down ENABLE ALWAYS TRIGGER never_rewritten;
