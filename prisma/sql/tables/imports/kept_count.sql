-- The counts of a kept figure, by month, group and part. Nothing is decided by them.

ALTER TABLE public.kept_count ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.kept_count;
CREATE POLICY shown ON public.kept_count
FOR SELECT TO registrar_reader
USING (true);

DROP POLICY IF EXISTS writes ON public.kept_count;
CREATE POLICY writes ON public.kept_count
TO registrar_app
USING (true)
WITH CHECK (true);
