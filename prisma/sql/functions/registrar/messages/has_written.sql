-- Whoever drafted a message, and whoever changed its words since.
CREATE OR REPLACE FUNCTION registrar.has_written(which uuid, person uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM message m WHERE m.id = which AND m.drafted_by = person)
    OR EXISTS (
      SELECT
      FROM message_event e
      WHERE e.message_id = which AND e.what IN ('drafted', 'changed') AND e.by_id = person
    )
$$;
