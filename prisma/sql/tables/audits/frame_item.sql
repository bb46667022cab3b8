-- One item of a frame; they are filled in by registrar.fill_frame alone and stay as they are.

ALTER TABLE public.frame_item ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.frame_item;
CREATE POLICY shown ON public.frame_item
FOR SELECT TO registrar_reader
USING ((SELECT registrar.holds('fcr', 'deputy', 'registrar_staff', 'chief', 'auditor', 'outside_auditor', 'standards', 'inspector')));

DROP POLICY IF EXISTS gathered ON public.frame_item;
CREATE POLICY gathered ON public.frame_item
FOR SELECT TO registrar_app
USING (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.frame_item
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.frame_item ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.frame_item
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.frame_item ENABLE ALWAYS TRIGGER never_rewritten;
