-- Whether what a reading is about was settled by the registrar or the deputy: then it is read outside their line.
CREATE OR REPLACE FUNCTION registrar.is_registrars(decision uuid, rms_change uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM cancellation_decision d WHERE d.id = decision AND d.role IN ('fcr', 'deputy'))
    OR EXISTS (SELECT FROM rms_change x WHERE x.id = rms_change AND x.answered_at IS NOT NULL)
$$;
