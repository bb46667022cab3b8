-- Whether whoever acts is the one to settle what two readers found of a drawn item: then they are shown both.
CREATE OR REPLACE FUNCTION registrar.settles(item uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.reading_due(item) IS NOT DISTINCT FROM 'settling'
    AND registrar.may_read_item(registrar.actor(), item)
$$;
