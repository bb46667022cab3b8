-- Whether whoever asks is shown the minutes of a meeting: not a member who stood down from one of its cases, nor
-- before they are final one who is not in the chair.
CREATE OR REPLACE FUNCTION registrar.sees_panel_minutes(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.is_panel_side()
    OR registrar.holds('standards')
    OR (
      registrar.is_invited_to_panel(which, registrar.actor())
      AND registrar.has_panel_step(which, registrar.actor(), 'undertaken')
      AND NOT EXISTS (
        SELECT
        FROM panel_stand_down d
        JOIN panel_case c ON c.id = d.case_id
        WHERE c.meeting_id = which AND d.member_id = registrar.actor()
      )
      AND (
        registrar.is_panel_over(which)
        OR EXISTS (SELECT FROM panel_meeting m WHERE m.id = which AND m.chair_id = registrar.actor())
      )
    )
$$;
