-- A member gives the undertaking for themselves. That somebody did not come is noted on the day, and never of whoever
-- has scored.
CREATE OR REPLACE FUNCTION registrar.judge_panel_member_step(n panel_member_step)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  m panel_member;
BEGIN
  SELECT * INTO m FROM panel_member p WHERE p.id = n.member_id;
  IF n.by_id IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(n.at) THEN
    PERFORM registrar.refuse('a step is taken in one''s own name, when it is taken');
  END IF;
  IF registrar.is_panel_over(m.meeting_id) THEN
    PERFORM registrar.refuse('the meeting is closed');
  END IF;
  IF n.kind = 'undertaken'
  AND (n.by_id <> m.staff_id OR NOT registrar.is_invited_to_panel(m.meeting_id, n.by_id))
  THEN
    PERFORM registrar.refuse('a member gives the undertaking for themselves');
  END IF;
  IF n.kind = 'absent'
  AND NOT registrar.is_panel_side()
  AND NOT EXISTS (
    SELECT
    FROM panel_meeting p
    WHERE p.id = m.meeting_id AND p.chair_id = n.by_id AND registrar.is_invited_to_panel(p.id, n.by_id)
  )
  THEN
    PERFORM registrar.refuse('who did not come is noted by the chair or the registrar''s side');
  END IF;
  IF n.kind = 'absent' AND registrar.today() < (SELECT p.held_on FROM panel_meeting p WHERE p.id = m.meeting_id) THEN
    PERFORM registrar.refuse('nobody is absent before the day of the meeting');
  END IF;
  IF n.kind = 'absent'
  AND EXISTS (
    SELECT
    FROM panel_score s
    JOIN panel_case c ON c.id = s.case_id
    WHERE c.meeting_id = m.meeting_id AND s.member_id = m.staff_id
  )
  THEN
    PERFORM registrar.refuse('whoever has scored a case is not absent');
  END IF;
END
$$;
