-- Whether a member of the panel may read a case and speak of it: invited, under the undertaking, not stood down, and
-- its pack signed off.
CREATE OR REPLACE FUNCTION registrar.takes_part_in(which uuid, person uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM panel_case c
    WHERE c.id = which
      AND registrar.is_invited_to_panel(c.meeting_id, person)
      AND registrar.has_panel_step(c.meeting_id, person, 'undertaken')
      AND NOT registrar.stood_down(c.id, person)
      AND NOT registrar.has_case_step(c.id, 'taken_off')
      AND registrar.signed_pack(c.id) IS NOT NULL
  )
$$;
