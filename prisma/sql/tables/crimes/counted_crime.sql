-- The crimes that were ever requested to be cancelled or cancelled, with what figures are grouped by. Only triggers write it.

ALTER TABLE public.counted_crime ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.counted_crime;
CREATE POLICY shown ON public.counted_crime
FOR SELECT TO registrar_reader
USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM reported_crime c WHERE c.id = counted_crime.crime_id));

DROP POLICY IF EXISTS counted ON public.counted_crime;
CREATE POLICY counted ON public.counted_crime
FOR SELECT TO registrar_app
USING (true);
