-- Crimes to compare after a cancellation. Only its triggers add to it; which of them differ the queries ask of each.

ALTER TABLE public.crime_to_compare ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.crime_to_compare;
CREATE POLICY shown ON public.crime_to_compare
FOR SELECT TO registrar_reader, registrar_app
USING (true);
