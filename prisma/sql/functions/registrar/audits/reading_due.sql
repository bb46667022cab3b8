-- Which reading of a drawn item is due; null once none is.
CREATE OR REPLACE FUNCTION registrar.reading_due(item uuid)
RETURNS reading_stage
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT r.due FROM drawn_reading r WHERE r.id = item
$$;
