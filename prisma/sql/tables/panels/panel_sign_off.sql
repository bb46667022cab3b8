-- The second persons word for a pack.

ALTER TABLE public.panel_sign_off ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_sign_off;
CREATE POLICY shown ON public.panel_sign_off
FOR SELECT TO registrar_reader
USING (EXISTS (SELECT FROM panel_pack p WHERE p.id = panel_sign_off.pack_id));

DROP POLICY IF EXISTS writes ON public.panel_sign_off;
CREATE POLICY writes ON public.panel_sign_off
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_sign_off
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_sign_off ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_sign_off
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_sign_off ENABLE ALWAYS TRIGGER never_rewritten;
