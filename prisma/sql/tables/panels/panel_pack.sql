-- What the panel reads of a case: members of it only what is signed off, and what they have not stood down from.

ALTER TABLE public.panel_pack ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.panel_pack;
CREATE POLICY shown ON public.panel_pack
FOR SELECT TO registrar_reader
USING (registrar.sees_panel_pack(id));

DROP POLICY IF EXISTS writes ON public.panel_pack;
CREATE POLICY writes ON public.panel_pack
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.panel_pack
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.panel_pack ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.panel_pack
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.panel_pack ENABLE ALWAYS TRIGGER never_rewritten;
