-- Who was what on a crime: an officer by staff id, a victim or suspect by person id. Each of the two has its
-- own index of the rows that have one.

ALTER TABLE public.involvement ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.involvement;
CREATE POLICY shown ON public.involvement
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = involvement.crime_id));

DROP POLICY IF EXISTS writes ON public.involvement;
CREATE POLICY writes ON public.involvement
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.involvement
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.involvement ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.involvement
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{}');
ALTER TABLE public.involvement ENABLE ALWAYS TRIGGER noted_on_update;
