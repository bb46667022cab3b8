-- Whether a meeting is closed: its final minutes are written.
CREATE OR REPLACE FUNCTION registrar.is_panel_over(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM panel_minutes m WHERE m.meeting_id = which AND m.is_final)
$$;
