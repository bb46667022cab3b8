-- Whether somebody is in the chair of the meeting of a case and takes part in it.
CREATE OR REPLACE FUNCTION registrar.chairs_case(which uuid, person uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM panel_case c
    JOIN panel_meeting m ON m.id = c.meeting_id
    WHERE c.id = which
      AND m.chair_id = person
      AND registrar.takes_part_in(c.id, person)
      AND NOT registrar.has_panel_step(m.id, person, 'absent')
  )
$$;
