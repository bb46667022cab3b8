-- What the readings of a drawn item come to; null until every reading that is due has been given.
CREATE OR REPLACE FUNCTION registrar.finding_of_item(item uuid)
RETURNS audit_finding
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT r.finding FROM drawn_reading r WHERE r.id = item
$$;
