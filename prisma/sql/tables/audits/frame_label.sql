-- The label of an item of a frame, and the salt that ties it to its reference; filled in by registrar.fill_frame alone. A label gives
-- nothing away, and a salt does: it stays with those who may see the references.

ALTER TABLE public.frame_label ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.frame_label;
CREATE POLICY shown ON public.frame_label
FOR SELECT TO registrar_reader
USING (EXISTS (SELECT FROM frame_item i WHERE i.id = frame_label.id));

DROP POLICY IF EXISTS gathered ON public.frame_label;
CREATE POLICY gathered ON public.frame_label
FOR SELECT TO registrar_app
USING (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.frame_label
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.frame_label ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.frame_label
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.frame_label ENABLE ALWAYS TRIGGER never_rewritten;
