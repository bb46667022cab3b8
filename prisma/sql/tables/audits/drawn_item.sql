-- What the seed of a frame drew; it comes whole with the second number and stays as it is.

ALTER TABLE public.drawn_item ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.drawn_item;
CREATE POLICY shown ON public.drawn_item
FOR SELECT TO registrar_reader
USING ((SELECT registrar.holds('fcr', 'deputy', 'registrar_staff', 'chief', 'auditor', 'outside_auditor', 'standards', 'inspector')));

DROP POLICY IF EXISTS writes ON public.drawn_item;
CREATE POLICY writes ON public.drawn_item
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.drawn_item
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.drawn_item ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.drawn_item
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.drawn_item ENABLE ALWAYS TRIGGER never_rewritten;

CREATE OR REPLACE TRIGGER guarded
AFTER INSERT ON public.drawn_item
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION registrar.guard_drawn_item();
ALTER TABLE public.drawn_item ENABLE ALWAYS TRIGGER guarded;
