-- Who looked at what. Written before the page is sent; never changed. What an inspector looked at is shown to the deputy and the
-- chief officer too.

ALTER TABLE public.access_log ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.access_log;
CREATE POLICY shown ON public.access_log
FOR SELECT TO registrar_reader
USING (
  (SELECT registrar.holds('standards', 'fcr'))
  OR (SELECT registrar.holds('deputy', 'chief'))
    AND EXISTS (SELECT FROM role_grant g WHERE g.staff_id = access_log.staff_id AND g.role = 'inspector')
);

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
