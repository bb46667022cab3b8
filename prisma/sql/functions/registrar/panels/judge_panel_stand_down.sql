-- A member stands down from a case for themselves, under the undertaking and before it is discussed.
CREATE OR REPLACE FUNCTION registrar.judge_panel_stand_down(n panel_stand_down)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  meeting uuid := (SELECT c.meeting_id FROM panel_case c WHERE c.id = n.case_id);
BEGIN
  IF n.member_id IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(n.at) THEN
    PERFORM registrar.refuse('a member stands down for themselves, now');
  END IF;
  IF NOT registrar.is_invited_to_panel(meeting, n.member_id)
  OR NOT registrar.has_panel_step(meeting, n.member_id, 'undertaken')
  THEN
    PERFORM registrar.refuse('whoever stands down is invited and has given the undertaking');
  END IF;
  IF registrar.has_case_step(n.case_id, 'opened') OR registrar.is_panel_over(meeting) THEN
    PERFORM registrar.refuse('nobody stands down once the case is discussed');
  END IF;
END
$$;
