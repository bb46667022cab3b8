-- Whether a member of a meeting has given the undertaking, or is absent.
CREATE OR REPLACE FUNCTION registrar.has_panel_step(which uuid, person uuid, step panel_member_step_kind)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM panel_member m
    JOIN panel_member_step s ON s.member_id = m.id
    WHERE m.meeting_id = which AND m.staff_id = person AND s.kind = step
  )
$$;
