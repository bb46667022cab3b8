-- Who looked at what. Written before the page is sent; never changed.

ALTER TABLE public.access_log ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.access_log;
CREATE POLICY shown ON public.access_log
FOR SELECT TO registrar_reader
USING ((SELECT registrar.holds('standards', 'fcr')));

DROP POLICY IF EXISTS writes ON public.access_log;
CREATE POLICY writes ON public.access_log
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.access_log
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.access_log ENABLE ALWAYS TRIGGER never_rewritten;
