-- A count over everything an extract brought, kept for as long as nothing has changed it. Nothing is decided by it.

ALTER TABLE public.kept_figure ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.kept_figure;
CREATE POLICY shown ON public.kept_figure
FOR SELECT TO registrar_reader
USING (true);

DROP POLICY IF EXISTS writes ON public.kept_figure;
CREATE POLICY writes ON public.kept_figure
TO registrar_app
USING (true)
WITH CHECK (true);
