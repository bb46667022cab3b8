-- The unit whose crimes a person is shown beside their own; none unless they are an officer or a supervisor
-- today.
CREATE OR REPLACE FUNCTION registrar.own_unit()
RETURNS uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT unit_id FROM personal.staff WHERE id = registrar.actor() AND registrar.holds('officer', 'supervisor')
$$;
