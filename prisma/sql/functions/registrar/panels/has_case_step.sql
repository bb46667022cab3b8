-- Whether a case was taken off the agenda, its discussion opened, or it was concluded.
CREATE OR REPLACE FUNCTION registrar.has_case_step(which uuid, step panel_case_step_kind)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM panel_case_step s WHERE s.case_id = which AND s.kind = step)
$$;
