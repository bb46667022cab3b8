-- Whether somebody is invited to a meeting and still a member of the panel.
CREATE OR REPLACE FUNCTION registrar.is_invited_to_panel(which uuid, person uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM panel_member m WHERE m.meeting_id = which AND m.staff_id = person)
    AND registrar.serves_on_panel(person)
$$;
